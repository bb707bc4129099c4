import { RECORD_KINDS, type LoadedDataSet, type RecordCounts, type RecordKind } from '../../domain/record/data-set';
import { EntenteError } from '../../base/errors';
import { isWhole, type ExportQuestion } from '../../domain/export/export-question';
import type { ExportedLink, ExportedRecord } from '../../domain/export/exported-graph';
import { DERIVED_LINKS } from '../../domain/record/links';
import { kindOfId } from '../../domain/export/record-labels';
import type { RequestScope } from '../../base/request-scope';
import type { Vocabulary } from '../../domain/vocabulary/vocabulary';
import { CropStore, type CropDay } from '../../store/export/crop-store';
import type { Database } from '../../store/neo4j/database';
import { listRecords } from '../../store/data-set/data-set-store';
import { countedDataSets } from '../../store/data-set/loaded-data-sets';
import { ExportStore, namedPages, type RecordPage } from '../../store/export/export-store';
import { countNodes } from '../../store/graph/graph-store';
import { closureOfRecords, type RecordIds } from './crop-closure';
import { askedRelations, cropDay } from './crop-relations';
import { recordAsOf } from './record-as-of';

/** Which records of a graph are exported, and how they are shown. */
export interface ExportSelection {
  /** Those of which something is exported. */
  readonly dataSets: readonly LoadedDataSet[];
  readonly counts: RecordCounts;
  /** Whether something was left out of what the graph holds. */
  readonly cropped: boolean;
  /** Until when claims count in it. */
  readonly day: CropDay;
  /** The records of a kind in pages, by id; may be asked several times. */
  pages(kind: RecordKind): AsyncIterable<RecordPage> | Iterable<RecordPage>;
  /** A record as the export shows it. */
  show(record: ExportedRecord): ExportedRecord;
}

/** What records are selected by. */
export interface SelectionOrder {
  readonly database: Database;
  readonly vocabulary: Vocabulary;
  readonly question: ExportQuestion;
  /** All that are loaded. */
  readonly dataSets: readonly LoadedDataSet[];
}

/**
 * The records that a question asks for, and what their meaning depends on.
 *
 * A data set in the format `entente` is its own records alone; what they name in other data sets is only named. In any
 * other format the named records are included. Throws as `askedRelations` does.
 */
export async function selectRecords(order: SelectionOrder, scope: RequestScope): Promise<ExportSelection> {
  const { question, dataSets } = order;
  if (!isWhole(question)) return partOfGraph(order, scope);
  const only = dataSets.find(({ id }) => id === question.dataSet);
  if (only === undefined) return wholeGraph(order, scope);
  if (question.format === 'entente' || dataSets.length === 1) return dataSetAlone(order, only, scope);
  return dataSetCompleted(order, only, scope);
}

/** Everything that the graph holds. */
async function wholeGraph({ database, dataSets }: SelectionOrder, scope: RequestScope): Promise<ExportSelection> {
  const nodes = await countNodes(database, scope);
  const counts = { source: nodes.Source, entity: nodes.Entity, relation: nodes.Relation, claim: nodes.Claim };
  return { ...uncropped(database, null, scope), dataSets, counts };
}

/** The records of one data set and nothing else. */
async function dataSetAlone(
  { database }: SelectionOrder,
  dataSet: LoadedDataSet,
  scope: RequestScope,
): Promise<ExportSelection> {
  const counted = await countedDataSets(database, scope);
  const own = counted.find(({ id }) => id === dataSet.id)?.counts;
  const counts: RecordCounts = {
    source: own?.sources ?? 0,
    entity: own?.entities ?? 0,
    relation: own?.relations ?? 0,
    claim: own?.claims ?? 0,
  };
  return { ...uncropped(database, dataSet.id, scope), dataSets: [dataSet], counts };
}

function uncropped(
  database: Database,
  dataSet: string | null,
  scope: RequestScope,
): Pick<ExportSelection, 'cropped' | 'day' | 'pages' | 'show'> {
  const store = new ExportStore(database);
  return {
    cropped: false,
    day: { saidBy: null, structuralTypes: [] },
    pages: (kind) => store.pages({ kind, dataSet }, scope),
    show: (record) => record,
  };
}

/** The relations that a question asks for, and all that their meaning depends on. */
async function partOfGraph(order: SelectionOrder, scope: RequestScope): Promise<ExportSelection> {
  const { database, vocabulary, question } = order;
  const store = new CropStore(database, scope);
  const asked = await askedRelations(question, { database, store, vocabulary, scope });
  return closureFrom(asked, order, store);
}

/** A data set, and of others what its meaning depends on; cropped only when something of others comes along. */
async function dataSetCompleted(
  order: SelectionOrder,
  dataSet: LoadedDataSet,
  scope: RequestScope,
): Promise<ExportSelection> {
  const own = await listRecords(order.database.reads(scope), dataSet.id);
  const selection = await closureFrom([own.map(({ id }) => id)], order, new CropStore(order.database, scope));
  return { ...selection, cropped: selection.dataSets.length > 1 };
}

/** The records of a start and all that they depend on; holds their ids in memory, nothing else of them. */
async function closureFrom(
  start: Parameters<typeof closureOfRecords>[0],
  order: SelectionOrder,
  store: CropStore,
): Promise<ExportSelection> {
  const { vocabulary, question } = order;
  const day = cropDay(question, vocabulary);
  const found = await closureOfRecords(start, { store, day, vocabulary });
  const sorted = byKind((kind) => found[kind].sorted());
  return {
    dataSets: await dataSetsOf(found, order, store),
    counts: byKind((kind) => found[kind].size),
    cropped: true,
    day,
    pages: (kind) => namedPages(sorted[kind]),
    show: (record) => recordAsOf(withinPart(record, found), day),
  };
}

async function dataSetsOf(
  found: RecordIds,
  { dataSets }: SelectionOrder,
  store: CropStore,
): Promise<readonly LoadedDataSet[]> {
  if (dataSets.length === 1) return RECORD_KINDS.some((kind) => found[kind].size > 0) ? dataSets : [];
  const touched = new Set<string>();
  for (const kind of RECORD_KINDS) for (const id of await store.dataSetsOf(found[kind])) touched.add(id);
  return dataSets.filter(({ id }) => touched.has(id));
}

/** The record without derived links to what is not in the part; every other link leads to something that is. */
function withinPart(record: ExportedRecord, found: RecordIds): ExportedRecord {
  const isInside = ({ id }: ExportedLink): boolean => found[kindOfId(id)].has(id);
  if (record.links.every(isInside)) return record;
  const links = record.links.filter((link) => {
    if (isInside(link)) return true;
    if (DERIVED_LINKS.has(link.type)) return false;
    throw new EntenteError('INTERNAL', `A part of the graph lacks ${link.id}, which ${record.id} names.`);
  });
  return { ...record, links };
}

function byKind<T>(make: (kind: RecordKind) => T): Readonly<Record<RecordKind, T>> {
  return { source: make('source'), entity: make('entity'), relation: make('relation'), claim: make('claim') };
}
