import type { LoadedDataSet, RecordKind } from '../../domain/record/data-set';
import { EntenteError } from '../../base/errors';
import type {
  ClaimCounts,
  ExportedGraph,
  ExportedParticipations,
  ExportedRecord,
  RecordCounts,
} from '../../domain/export/exported-graph';
import type { Properties } from '../../domain/export/property-row';
import type { RequestScope } from '../../base/request-scope';
import type { CropDay } from '../../store/export/crop-store';
import type { Database } from '../../store/neo4j/database';
import { DirectStore } from '../../store/export/direct-store';
import { ExportStore, type RecordPage, type RecordReading } from '../../store/export/export-store';
import { readGraph, type GraphNode } from '../../store/graph/graph-store';
import { readAhead } from './read-ahead';

/** Pages that are read while the one before them is written: the database has work while we write, and while it waits for us. */
const AHEAD = 2;

/** How often the run is looked at while pages are read, in milliseconds. */
const PERIOD = 1_000;

/** What of a graph is exported: which records, and as what they are shown. */
export interface ExportSelection {
  readonly dataSets: readonly LoadedDataSet[];
  readonly counts: RecordCounts;
  readonly cropped: boolean;
  /** Until when claims count in it. */
  readonly day: CropDay;
  /** The records of a kind in pages, by id; may be asked several times. */
  pages(kind: RecordKind): AsyncIterable<RecordPage> | Iterable<RecordPage>;
  /** What is shown of a record of the graph. */
  show(record: ExportedRecord): ExportedRecord;
}

/** What an exported graph is made of. */
export interface ExportOrder {
  readonly database: Database;
  readonly scope: RequestScope;
  /** As it was read before anything else was. */
  readonly graph: GraphNode;
  readonly selection: ExportSelection;
  readonly options: readonly string[];
  readonly queryHash: string;
}

/**
 * A graph that is read while it is written.
 *
 * Pages are read each on its own, so that a slow client holds no transaction; in return the run is looked at every
 * second and after the last page of each kind.
 */
export function exportedGraph(order: ExportOrder): ExportedGraph {
  const { selection, options, queryHash, graph } = order;
  const { dataSets, counts, cropped } = selection;
  return {
    graph: graphProperties(graph),
    dataSets,
    counts,
    cropped,
    options,
    queryHash,
    records: (kind, maker) => records({ kind, ...maker }, order),
    participations: () => participations(order),
    claimCounts: () => claimCounts(order),
  };
}

function graphProperties({ run, ruleSet, vocabularyHash, migration }: GraphNode): Properties {
  return { id: 'graph', run, ruleSet, vocabularyHash, migration };
}

function records<T>(reading: RecordReading<T>, order: ExportOrder): AsyncGenerator<readonly T[]> {
  const { database, scope, selection } = order;
  const store = new ExportStore(database);
  const make = (record: ExportedRecord): T => reading.make(selection.show(record));
  return pagesOf(reading.kind, order, (page) => store.recordsOf({ ...reading, make }, page, scope));
}

function participations(order: ExportOrder): AsyncGenerator<readonly ExportedParticipations[]> {
  const store = new DirectStore(order.database, order.scope);
  return pagesOf('relation', order, (page) => store.participationsOf(page, order.selection.day));
}

function claimCounts(order: ExportOrder): AsyncGenerator<readonly ClaimCounts[]> {
  const store = new DirectStore(order.database, order.scope);
  return pagesOf('relation', order, (page) => store.claimCountsOf(page, order.selection.day));
}

/** What is read of the records of a kind, page by page; throws RUN_MOVED when the graph was changed meanwhile. */
async function* pagesOf<R>(
  kind: RecordKind,
  { database, scope, graph, selection }: ExportOrder,
  read: (page: RecordPage) => Promise<readonly R[]>,
): AsyncGenerator<readonly R[]> {
  let looked = performance.now();
  for await (const page of readAhead(selection.pages(kind), read, AHEAD)) {
    if (performance.now() - looked > PERIOD) {
      await assertRun(database, graph.run, scope);
      looked = performance.now();
    }
    yield page;
  }
  await assertRun(database, graph.run, scope);
}

/** Throws RUN_MOVED when the graph is not at the run any more. */
export async function assertRun(database: Database, run: number, scope: RequestScope): Promise<void> {
  const { graph } = await readGraph(database, scope);
  if (graph?.run === run) return;
  throw new EntenteError('RUN_MOVED', `The graph was changed while it was being read: run ${run} is over.`);
}
