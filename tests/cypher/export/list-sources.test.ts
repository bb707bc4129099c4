import { describeStatement, explain, operatorsOf } from '../../support/cypher-harness';

describeStatement('export/list-sources', 'scratch', ({ rows, query, graph, statement }) => {
  it('goes on after an id, in code-point order, without gap or repetition', async () => {
    await query(
      "UNWIND ['b', 'a-2', 'a', 'a-10', 'b-1'] AS slug CREATE (:Source {id: 'source:' + slug, dataSet: 'dataset:one'})",
    );

    const first = await rows({ after: '', dataSet: null, limit: 3 });
    expect(first).toEqual([{ id: 'source:a' }, { id: 'source:a-10' }, { id: 'source:a-2' }]);
    expect(await rows({ after: 'source:a-2', dataSet: null, limit: 3 })).toEqual([
      { id: 'source:b' },
      { id: 'source:b-1' },
    ]);
    expect(await rows({ after: 'source:b-1', dataSet: null, limit: 3 })).toEqual([]);
  });

  it('leaves out what belongs to another data set', async () => {
    await query(
      "CREATE (:Source {id: 'source:a', dataSet: 'dataset:one'}), (:Source {id: 'source:b', dataSet: 'dataset:two'})",
    );

    expect(await rows({ after: '', dataSet: 'dataset:two', limit: 3 })).toEqual([{ id: 'source:b' }]);
  });

  it('follows the index in its order: nothing is sorted, nothing is scanned', async () => {
    const operators = operatorsOf((await explain(graph().driver, statement)).plan);
    expect(operators.filter((operator) => /Sort|Top|NodeByLabelScan/.test(operator))).toEqual([]);
  });
});
