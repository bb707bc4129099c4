import { describeStatement, explain, operatorsOf } from '../../support/cypher-harness';

describeStatement('export/list-relations', 'scratch', ({ rows, query, graph, statement }) => {
  it('goes on after an id, in code-point order, without gap or repetition', async () => {
    await query(
      "UNWIND ['b', 'a-2', 'a', 'a-10', 'b-1'] AS slug CREATE (:Relation {id: 'relation:' + slug, dataSet: 'dataset:one'})",
    );

    const dataSet = null;
    expect(await rows({ after: '', dataSet, size: 3, pages: 1 })).toEqual([{ through: 'relation:a-2', size: 3 }]);
    expect(await rows({ after: '', dataSet, size: 2, pages: 3 })).toEqual([
      { through: 'relation:a-10', size: 2 },
      { through: 'relation:b', size: 2 },
      { through: 'relation:b-1', size: 1 },
    ]);
    expect(await rows({ after: 'relation:a-2', dataSet, size: 3, pages: 1 })).toEqual([
      { through: 'relation:b-1', size: 2 },
    ]);
    expect(await rows({ after: 'relation:b-1', dataSet, size: 3, pages: 1 })).toEqual([]);
  });

  it('leaves out what belongs to another data set', async () => {
    await query(
      "CREATE (:Relation {id: 'relation:a', dataSet: 'dataset:one'}), (:Relation {id: 'relation:b', dataSet: 'dataset:two'})",
    );

    expect(await rows({ after: '', dataSet: 'dataset:two', size: 3, pages: 1 })).toEqual([
      { through: 'relation:b', size: 1 },
    ]);
  });

  it('follows the index in its order: nothing is sorted, nothing is scanned', async () => {
    const operators = operatorsOf((await explain(graph().driver, statement)).plan);
    expect(operators.filter((operator) => /Sort|Top|NodeByLabelScan/.test(operator))).toEqual([]);
  });
});
