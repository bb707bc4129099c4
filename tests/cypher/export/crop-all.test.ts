import { describeStatement, explain, operatorsOf } from '../../support/cypher-harness';
import { minimalDataSet } from '../../support/data-set-builder';
import { idsOf, relationParameters } from '../../support/read-parameters';

describeStatement('export/crop-all', 'scratch', ({ rows, graph, query, statement }) => {
  const asked = (filter = {}): Record<string, unknown> => ({
    ...relationParameters(filter),
    dataSet: null,
    after: '',
    limit: 9,
  });

  it('gives what meets a condition, after an id, by id', async () => {
    await graph().load(minimalDataSet());

    const reported = asked({ minSupport: 'REPORTED' });
    const ids = ['relation:harbour-in-southland', 'relation:observation', 'relation:summit'];
    expect(idsOf(await rows(reported))).toEqual(ids);
    expect(idsOf(await rows({ ...reported, after: 'relation:observation' }))).toEqual(['relation:summit']);
    expect(idsOf(await rows({ ...reported, limit: 1 }))).toEqual(['relation:harbour-in-southland']);
  });

  it('leaves out relations of other data sets', async () => {
    await graph().load(minimalDataSet());
    await query("MATCH (r:Relation {id: 'relation:summit'}) SET r.dataSet = 'dataset:other'");

    expect(idsOf(await rows({ ...asked(), dataSet: 'dataset:other' }))).toEqual(['relation:summit']);
  });

  it('follows the index in its order: nothing is sorted, nothing is scanned', async () => {
    const operators = operatorsOf((await explain(graph().driver, statement)).plan);
    expect(operators.filter((operator) => /Sort|Top|NodeByLabelScan/.test(operator))).toEqual([]);
  });
});
