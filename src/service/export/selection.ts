import { RECORD_KINDS, type LoadedDataSet, type RecordKind } from '../../domain/record/data-set';
import { EntenteError } from '../../base/errors';
import type { ExportQuestion } from '../../domain/export/export-question';
import type { ExportedLink, ExportedRecord } from '../../domain/export/exported-graph';
import { DERIVED_LINKS } from '../../domain/export/graph-model';
import type { RequestScope } from '../../base/request-scope';
import type { Vocabulary } from '../../domain/vocabulary/vocabulary';
import { CropStore } from '../../store/export/crop-store';
import type { Database } from '../../store/neo4j/database';
import { listRecords } from '../../store/data-set/data-set-store';
import { namedPages } from '../../store/export/export-store';
import { closureOfRecords, type RecordIds } from './crop-closure';
import { askedRelations, cropDay } from './crop-relations';
import type { ExportSelection } from './open-graph';
import { recordAsOf } from './record-as-of';

/** What a part of the graph is cut out with. */
export interface CropOrder {
  readonly database: Database;
  readonly vocabulary: Vocabulary;
  readonly question: ExportQuestion;
  /** All that are loaded. */
  readonly dataSets: readonly LoadedDataSet[];
}

/**
 * The part of the graph that a question asks for: its relations, and all that their meaning hangs on.
 *
 * Holds the ids of the part in memory, nothing else of it. Throws as `askedRelations` does.
 */
export async function croppedSelection(order: CropOrder, scope: RequestScope): Promise<ExportSelection> {
  const { database, vocabulary, question } = order;
  const store = new CropStore(database, scope);
  const asked = await askedRelations(question, { database, store, vocabulary, scope });
  return selectionOf(asked, order, store);
}

/**
 * A data set, and of others what its meaning hangs on.
 *
 * Nothing of it is left out; when it stands on its own, nothing of others comes along.
 */
export async function completedDataSet(
  order: CropOrder & { readonly dataSet: string },
  scope: RequestScope,
): Promise<ExportSelection> {
  const own = await listRecords(order.database.reads(scope), order.dataSet);
  const ids = own.map(({ id }) => id);
  const selection = await selectionOf([ids], order, new CropStore(order.database, scope));
  return { ...selection, cropped: selection.dataSets.length > 1 };
}

async function selectionOf(
  start: Parameters<typeof closureOfRecords>[0],
  order: CropOrder,
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
  { dataSets }: CropOrder,
  store: CropStore,
): Promise<readonly LoadedDataSet[]> {
  if (dataSets.length === 1) return RECORD_KINDS.some((kind) => found[kind].size > 0) ? dataSets : [];
  const touched = new Set<string>();
  for (const kind of RECORD_KINDS) for (const id of await store.dataSetsOf(found[kind])) touched.add(id);
  return dataSets.filter(({ id }) => touched.has(id));
}

/** The record without derived links to what is not in the part; every other link leads to something that is. */
function withinPart(record: ExportedRecord, found: RecordIds): ExportedRecord {
  const isInside = ({ id }: ExportedLink): boolean => found[id.slice(0, id.indexOf(':')) as RecordKind].has(id);
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
