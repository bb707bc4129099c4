import { describeStatement, explain, operatorsOf } from '../../support/cypher-harness';

describeStatement('export/list-claims', 'scratch', ({ rows, query, graph, statement }) => {
  it('goes on after an id, in code-point order, without gap or repetition', async () => {
    await query(
      "UNWIND ['b', 'a-2', 'a', 'a-10', 'b-1'] AS slug CREATE (:Claim {id: 'claim:' + slug, dataSet: 'dataset:one'})",
    );

    const first = await rows({ after: '', dataSet: null, limit: 3 });
    expect(first).toEqual([{ id: 'claim:a' }, { id: 'claim:a-10' }, { id: 'claim:a-2' }]);
    expect(await rows({ after: 'claim:a-2', dataSet: null, limit: 3 })).toEqual([
      { id: 'claim:b' },
      { id: 'claim:b-1' },
    ]);
    expect(await rows({ after: 'claim:b-1', dataSet: null, limit: 3 })).toEqual([]);
  });

  it('leaves out what belongs to another data set', async () => {
    await query(
      "CREATE (:Claim {id: 'claim:a', dataSet: 'dataset:one'}), (:Claim {id: 'claim:b', dataSet: 'dataset:two'})",
    );

    expect(await rows({ after: '', dataSet: 'dataset:two', limit: 3 })).toEqual([{ id: 'claim:b' }]);
  });

  it('follows the index in its order: nothing is sorted, nothing is scanned', async () => {
    const operators = operatorsOf((await explain(graph().driver, statement)).plan);
    expect(operators.filter((operator) => /Sort|Top|NodeByLabelScan/.test(operator))).toEqual([]);
  });
});
