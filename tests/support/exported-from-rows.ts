import type { DataSet, RecordKind } from '../../src/domain/record/data-set';
import type {
  ExportedDetail,
  ExportedGraph,
  ExportedLink,
  ExportedRecord,
} from '../../src/domain/export/exported-graph';
import { LINK_LAYOUTS, LINK_TYPES, NODE_LAYOUTS, type NodeLabel } from '../../src/domain/export/graph-model';
import type { PropertyLayout, PropertyRow } from '../../src/domain/export/property-row';
import type { PropertyValue } from '../../src/domain/record/properties';
import { LABEL_OF_KIND } from '../../src/domain/export/record-labels';
import { participationsOf } from '../../src/export/direct-edges';
import { batches } from '../../src/store/neo4j/batches';
import { linkRows, type LinkRow } from '../../src/store/data-set/link-rows';
import {
  claimRow,
  entityRow,
  formerIdRows,
  identifierRows,
  nameRows,
  relationRow,
  sourceRow,
  type NodeRow,
} from '../../src/store/data-set/record-rows';

const OWNERSHIP = { dataSet: 'dataset:minimal', hash: '0' };
const TYPES = Object.keys(LINK_TYPES);
const LABELS: Readonly<Record<string, NodeLabel>> = {
  source: 'Source',
  entity: 'Entity',
  relation: 'Relation',
  claim: 'Claim',
};

/** What the graph would hold of a data set, from the rows that the store writes and without a graph; nothing derived. */
export function exportedFromRows(dataSet: DataSet): Readonly<Record<RecordKind, readonly ExportedRecord[]>> {
  const links = linksByOwner(linkRows(dataSet));
  const record = (kind: RecordKind, row: NodeRow, details: readonly ExportedDetail[] = []): ExportedRecord => ({
    kind,
    id: row.id,
    kindLabel: null,
    properties: rowOf(NODE_LAYOUTS[LABEL_OF_KIND[kind]], { id: row.id, ...row.properties }),
    details,
    links: links.get(row.id) ?? [],
  });
  const sorted = (records: readonly ExportedRecord[]): readonly ExportedRecord[] =>
    [...records].sort(({ id: one }, { id: other }) => (one < other ? -1 : 1));
  return {
    source: sorted(dataSet.sources.map((source) => record('source', sourceRow(source, OWNERSHIP)))),
    entity: sorted(
      dataSet.entities.map((entity) =>
        record('entity', entityRow(entity, OWNERSHIP, 'Any'), [
          ...nameRows(entity).map((row) => detail('Name', row)),
          ...identifierRows(entity).map((row) => detail('Identifier', row)),
          ...formerIdRows(entity).map((row) => detail('FormerId', { properties: { id: (row as { id: string }).id } })),
        ]),
      ),
    ),
    relation: sorted(dataSet.relations.map((relation) => record('relation', relationRow(relation, OWNERSHIP)))),
    claim: sorted(dataSet.claims.map((claim) => record('claim', claimRow(claim, OWNERSHIP)))),
  };
}

/** The graph that holds a data set and nothing else, in pages of `pageSize`; nothing of it is derived. */
export function exportedGraphOf(dataSet: DataSet, pageSize = 3): ExportedGraph {
  const records = exportedFromRows(dataSet);
  const isAbout = (claim: ExportedRecord, id: string): boolean =>
    claim.links.some((link) => link.type === 'ABOUT' && link.id === id);
  return {
    graph: { id: 'graph', run: 7 },
    dataSets: [{ ...dataSet.header, draft: false, contentHash: '0', run: 7 }],
    counts: {
      source: records.source.length,
      entity: records.entity.length,
      relation: records.relation.length,
      claim: records.claim.length,
    },
    cropped: false,
    options: [],
    queryHash: '0123456789abcdef',
    async *records(kind, { make }) {
      for (const page of batches(records[kind], pageSize)) yield await Promise.resolve(page.map(make));
    },
    async *participations() {
      yield await Promise.resolve(records.relation.map(participationsOf));
    },
    async *claimCounts() {
      for (const page of batches(records.relation, pageSize)) {
        const counts = page.map(({ id }) => {
          const stances = records.claim
            .filter((claim) => isAbout(claim, id))
            .map((claim) => claim.properties.text('stance'));
          const count = (stance: string): number => stances.filter((one) => one === stance).length;
          return { claims: stances.length, affirming: count('AFFIRMS'), denying: count('DENIES') };
        });
        yield await Promise.resolve(counts);
      }
    },
  };
}

function detail(label: ExportedDetail['label'], row: object): ExportedDetail {
  return { label, properties: rowOf(NODE_LAYOUTS[label], (row as { properties: object }).properties) };
}

/** Links by the record that owns them, in the order of the model. */
function linksByOwner(rows: readonly LinkRow[]): ReadonlyMap<string, readonly ExportedLink[]> {
  const links = new Map<string, ExportedLink[]>();
  const inOrder = [...rows].sort((one, other) => TYPES.indexOf(one.type) - TYPES.indexOf(other.type));
  for (const { from, to, type, ordinal, properties } of inOrder) {
    const inward = type === 'PARTICIPATES_IN';
    const [owner, id] = inward ? [to, from] : [from, to];
    const label = LABELS[id.slice(0, id.indexOf(':'))] ?? 'Entity';
    const link = { type, label, id, inward, properties: rowOf(LINK_LAYOUTS[type], { ordinal, ...properties }) };
    links.set(owner, [...(links.get(owner) ?? []), link]);
  }
  return links;
}

/** What the store would write, without nulls. */
function rowOf(layout: PropertyLayout, properties: object): PropertyRow {
  const values = Object.entries(properties) as readonly (readonly [string, PropertyValue | null])[];
  return layout.row(Object.fromEntries(values.filter((entry): entry is [string, PropertyValue] => entry[1] !== null)));
}
