import { NODE_PROPERTIES } from '../../../src/domain/export/graph-model';
import { describeStatement } from '../../support/cypher-harness';
import { itReadsRanges } from '../../support/exported-ranges';
import { named, recordsRead } from '../../support/exported-records';
import { minimalDataSet, withChange } from '../../support/data-set-builder';

describeStatement('export/read-entities', 'scratch', (test) => {
  const { graph, query } = test;

  it('gives the label of the kind, details with all their properties, and for whom the entity speaks', async () => {
    await graph().load(
      withChange(minimalDataSet(), 'entity:southland-ministry', {
        formerIds: ['entity:old-ministry'],
        identifiers: [{ scheme: 'WIKIDATA', value: 'Q2' }],
      }),
    );

    const [found] = await recordsRead(test, 'entity', named(['entity:southland-ministry']));
    expect(found?.kindLabel).toBe('Organization');
    expect(found?.properties).not.toHaveProperty('pointLat');
    const [name] = found?.details ?? [];
    expect(name?.label).toBe('Name');
    expect(Object.keys(name?.properties ?? {}).sort()).toEqual(
      Object.keys(NODE_PROPERTIES.Name)
        .filter((property) => property !== 'scheme')
        .sort(),
    );
    expect(found?.details.slice(-2)).toMatchObject([
      { label: 'Identifier', properties: { scheme: 'WIKIDATA', value: 'Q2', ordinal: 0 } },
      { label: 'FormerId', properties: { id: 'entity:old-ministry' } },
    ]);
    expect(found?.links).toMatchObject([{ type: 'SPEAKS_FOR_PARTY', id: 'entity:southland', properties: {} }]);
    expect(await recordsRead(test, 'entity', named(['entity:unnamed-official']))).toMatchObject([
      { kindLabel: 'UnnamedSpeaker', links: [{ type: 'AFFILIATED_WITH', id: 'entity:northland' }] },
    ]);
  });

  it('has the label of its kind, whatever label somebody else gave it besides', async () => {
    await graph().load(minimalDataSet());
    await query("MATCH (n:Entity {id: 'entity:northland'}) SET n:Flagged_elsewhere");

    expect(await recordsRead(test, 'entity', named(['entity:northland']))).toMatchObject([{ kindLabel: 'State' }]);
  });

  it('keeps the participations of an entity out of its links: the relation owns them', async () => {
    await graph().load(minimalDataSet());

    expect(await recordsRead(test, 'entity', named(['entity:northland']))).toMatchObject([{ links: [] }]);
  });

  itReadsRanges(test, 'entity', (range) => recordsRead(test, 'entity', range));
});
