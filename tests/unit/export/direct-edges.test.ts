import type { ExportedRecord } from '../../../src/domain/export/exported-graph';
import { NODE_LAYOUTS, NODE_PROPERTIES } from '../../../src/domain/export/graph-model';
import type { PropertyRow } from '../../../src/domain/export/property-row';
import type { Properties } from '../../../src/domain/record/properties';
import { DIRECT_EDGE_PROPERTIES, DIRECT_NODE_PROPERTIES } from '../../../src/export/direct-codebook';
import {
  directEdges,
  directNode,
  edgeProperties,
  hopProperties,
  relationProperties,
  withCounts,
} from '../../../src/export/direct-edges';

const COUNTS = { claims: 3, affirming: 2, denying: 1 };

function relation(properties: Properties = {}): ExportedRecord {
  const own = NODE_LAYOUTS.Relation.row({
    id: 'relation:r',
    type: 'SUMMIT',
    titleLangs: ['en', 'ar'],
    titles: ['A summit', 'قمة'],
    ...properties,
  });
  return { kind: 'relation', id: 'relation:r', kindLabel: null, properties: own, details: [], links: [] };
}

const HOP = { from: 'PARTY', to: 'PARTY', symmetric: true, reads: 'met', inverse: 'met' };

describe('an edge', () => {
  it('of a symmetric hop stands once and begins at the lower id, whatever the order of participants', () => {
    const participants = ['entity:b', 'entity:a'].map((entity) => ({ role: 'PARTY', entity }));
    const edges = directEdges(
      { id: 'relation:r', generic: false, participants, denied: [false, false] },
      { hops: [HOP] },
    );
    expect(edges).toEqual([
      { id: 'relation:r.PARTY.entity:a.PARTY.entity:b', source: 'entity:a', target: 'entity:b', hop: HOP },
    ]);
  });

  it('has no day that stands for an open or unknown one', () => {
    const days = { startMin: '0001-01-01', startMax: '9999-12-31', endMin: '0001-01-01', endMax: '9999-12-31' };
    const shown = relationProperties(relation(days), 'en').values();
    for (const name of ['start', 'end', 'startMin', 'startMax', 'endMin', 'endMax'])
      expect(shown).not.toHaveProperty(name);
  });

  it('begins on the first and ends on the last day that its dates allow', () => {
    const days = { startMin: '2023-09-01', startMax: '2023-09-30', endMin: '2023-10-01', endMax: '2023-10-31' };
    expect(relationProperties(relation(days), 'en').values()).toMatchObject({
      ...days,
      start: '2023-09-01',
      end: '2023-10-31',
    });
  });

  it('has its title in the language asked for, or the nearest, and says which that is', () => {
    expect(relationProperties(relation(), 'ar').values()).toMatchObject({ title: 'قمة', titleLang: 'ar' });
    expect(relationProperties(relation(), 'fr').values()).toMatchObject({ title: 'A summit', titleLang: 'en' });
  });

  it('has no property that the codebook does not explain, and the types of the graph', () => {
    const known = Object.keys(DIRECT_EDGE_PROPERTIES);
    const shared = withCounts(relationProperties(relation(), 'en'), COUNTS);
    const own = edgeProperties({ id: 'e', source: 'entity:a', target: 'entity:b', hop: HOP }, shared).values();
    expect(own).toMatchObject({ ...hopProperties(HOP).values(), id: 'e', claims: 3 });
    expect(Object.keys(own).filter((name) => !known.includes(name))).toEqual([]);
    const types: Readonly<Record<string, string>> = NODE_PROPERTIES.Relation;
    for (const [name, { type }] of Object.entries(DIRECT_EDGE_PROPERTIES)) {
      if (name !== 'id' && types[name] !== undefined) expect([name, type]).toEqual([name, types[name]]);
    }
  });
});

describe('a drawn entity', () => {
  it('is called by its name in the language, and keeps place, identifiers and degree', () => {
    const name = (value: string, lang: string, script: string): PropertyRow =>
      NODE_LAYOUTS.Name.row({ value, lang, script, kind: 'PRIMARY' });
    const entity: ExportedRecord = {
      kind: 'entity',
      id: 'entity:e',
      kindLabel: 'State',
      properties: NODE_LAYOUTS.Entity.row({ id: 'entity:e', kind: 'STATE', pointLat: 0, pointLon: -2.5, degree: 4 }),
      details: [
        { label: 'Name', properties: name('Russia', 'en', 'Latn') },
        { label: 'Name', properties: name('روسيا', 'ar', 'Arab') },
        { label: 'Identifier', properties: NODE_LAYOUTS.Identifier.row({ scheme: 'WIKIDATA', value: 'Q159' }) },
      ],
      links: [],
    };
    const node = directNode(entity, 'ar').values();
    expect(node).toEqual({
      id: 'entity:e',
      label: 'روسيا',
      labelLang: 'ar',
      kind: 'STATE',
      identifiers: ['WIKIDATA:Q159'],
      lat: 0,
      lon: -2.5,
      degree: 4,
    });
    expect(Object.keys(node).filter((property) => !(property in DIRECT_NODE_PROPERTIES))).toEqual([]);
    expect(directNode({ ...entity, details: [] }, 'ar').values()).toMatchObject({
      label: 'entity:e',
      labelLang: 'und',
    });
  });
});
