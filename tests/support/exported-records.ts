import { RECORD_KINDS, type DataSetRecords, type RecordKind } from '../../src/domain/record/data-set';
import type { ExportQuestion } from '../../src/domain/export/export-question';
import type { ExportedGraph, ExportedLink, ExportedRecord, RecordMaker } from '../../src/domain/export/exported-graph';
import type { Properties } from '../../src/domain/record/properties';
import { recordOfExported } from '../../src/domain/export/record-of-exported';
import { unlimitedScope } from '../../src/base/request-scope';
import { selectGraph, type ExportServices } from '../../src/service/export/export-graph';
import type { Parameters } from '../../src/store/neo4j/database';
import { RecordReader } from '../../src/store/export/record-reader';
import type { StatementTest } from './cypher-harness';

/** The question that asks for everything; fields given replace those of the template. */
export function exportQuestion(fields: Partial<ExportQuestion> = {}): ExportQuestion {
  return {
    format: 'entente',
    shape: 'model',
    scope: { kind: 'ALL' },
    at: null,
    during: null,
    match: 'POSSIBLE',
    saidBy: null,
    minSupport: 'ANY',
    contested: 'FLAG',
    lang: 'en',
    dataSet: null,
    ...fields,
  };
}

/** An exported graph that was read to its end. */
export interface ReadExport {
  readonly graph: ExportedGraph;
  readonly records: Readonly<Record<RecordKind, readonly ExportedRecord[]>>;
}

/** What reads records as they are. */
export const WHOLE_RECORDS: RecordMaker<ExportedRecord> = { extent: 'WHOLE', make: (record) => record };

/** Reads all that a question exports. */
export async function readExport(services: ExportServices, fields: Partial<ExportQuestion> = {}): Promise<ReadExport> {
  const graph = await selectGraph(services, exportQuestion(fields), unlimitedScope('test'));
  const records: Record<RecordKind, ExportedRecord[]> = { source: [], entity: [], relation: [], claim: [] };
  for (const kind of RECORD_KINDS)
    for await (const page of graph.records(kind, WHOLE_RECORDS)) records[kind].push(...page);
  return { graph, records };
}

/** The ids of a kind in an export. */
export function idsIn({ records }: ReadExport, kind: RecordKind): readonly string[] {
  return records[kind].map(({ id }) => id);
}

/** The records as they would be loaded again. */
export function loadable({ records }: ReadExport): DataSetRecords {
  return {
    sources: records.source.map((record) => recordOfExported('source', record)),
    entities: records.entity.map((record) => recordOfExported('entity', record)),
    relations: records.relation.map((record) => recordOfExported('relation', record)),
    claims: records.claim.map((record) => recordOfExported('claim', record)),
  };
}

/** What statements take that read records of these ids. */
export function named(ids: readonly string[]): Readonly<Record<'ids' | 'after' | 'through' | 'dataSet', unknown>> {
  return { ids, after: '', through: '', dataSet: null };
}

/** What a statement that gives rows of texts reads, each made what its reader makes of it. */
export async function textsRead<T>(
  { rows }: Pick<StatementTest, 'rows'>,
  make: (text: string) => T,
  parameters: Parameters,
): Promise<readonly T[]> {
  const found = await rows<{ readonly texts: readonly string[] }>(parameters);
  return found.flatMap(({ texts }) => texts.map(make));
}

/** A record with the values of its properties. */
export type ReadRecord = Pick<ExportedRecord, 'id' | 'kindLabel'> & {
  readonly properties: Properties;
  readonly details: readonly { readonly label: string; readonly properties: Properties }[];
  readonly links: readonly (Omit<ExportedLink, 'properties'> & { readonly properties: Properties })[];
};

/** The records that a statement of a kind reads, `parameters` beside those that say which properties; whole ones. */
export function recordsRead(
  test: Pick<StatementTest, 'rows'>,
  kind: RecordKind,
  parameters: Parameters,
): Promise<readonly ReadRecord[]> {
  const reader = new RecordReader(kind, 'WHOLE');
  const make = (text: string): ReadRecord => withValues(reader.read(text));
  return textsRead(test, make, { ...parameters, ...reader.parameters });
}

function withValues({ id, kindLabel, properties, details, links }: ExportedRecord): ReadRecord {
  return {
    id,
    kindLabel,
    properties: properties.values(),
    details: details.map((detail) => ({ ...detail, properties: detail.properties.values() })),
    links: links.map((link) => ({ ...link, properties: link.properties.values() })),
  };
}
