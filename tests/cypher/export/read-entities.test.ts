import { NODE_PROPERTIES } from '../../../src/domain/export/graph-model';
import { describeStatement } from '../../support/cypher-harness';
import { itReadsRanges } from '../../support/exported-ranges';
import { named } from '../../support/exported-records';
import { minimalDataSet, withChange } from '../../support/data-set-builder';

describeStatement('export/read-entities', 'scratch', (test) => {
  const { rows, graph, statement } = test;

  it('gives every property of an entity', () => {
    const own = Object.keys(NODE_PROPERTIES.Entity);
    expect(statement.returns).toEqual([...own, 'kindLabel', 'names', 'identifiers', 'formerIds', 'links']);
  });

  it('gives the label of the kind, details with all their properties, and for whom the entity speaks', async () => {
    await graph().load(
      withChange(minimalDataSet(), 'entity:southland-ministry', {
        formerIds: ['entity:old-ministry'],
        identifiers: [{ scheme: 'WIKIDATA', value: 'Q2' }],
      }),
    );

    const [found] = await rows<{ names: object[]; links: unknown[] }>(named(['entity:southland-ministry']));
    expect(found).toMatchObject({
      kindLabel: 'Organization',
      identifiers: [{ scheme: 'WIKIDATA', value: 'Q2', ordinal: 0 }],
      formerIds: [{ id: 'entity:old-ministry' }],
      pointLat: null,
    });
    expect(Object.keys(found?.names[0] ?? {}).sort()).toEqual(
      Object.keys(NODE_PROPERTIES.Name)
        .filter((property) => property !== 'scheme')
        .sort(),
    );
    expect(found?.links).toEqual([['SPEAKS_FOR_PARTY', 'entity:southland', {}]]);
    expect(await rows(named(['entity:unnamed-official']))).toMatchObject([
      { kindLabel: 'UnnamedSpeaker', links: [['AFFILIATED_WITH', 'entity:northland', {}]], formerIds: [] },
    ]);
  });

  it('keeps the participations of an entity out of its links: the relation owns them', async () => {
    await graph().load(minimalDataSet());

    expect(await rows(named(['entity:northland']))).toMatchObject([{ links: [] }]);
  });

  itReadsRanges(test, 'entity');
});
