import type { RecordKind } from '../../domain/record/data-set';
import { EntenteError } from '../../base/errors';
import type {
  ClaimCounts,
  ExportedGraph,
  ExportedParticipations,
  ExportedRecord,
} from '../../domain/export/exported-graph';
import type { Properties } from '../../domain/record/properties';
import type { RequestScope } from '../../base/request-scope';
import type { Database } from '../../store/neo4j/database';
import { DirectStore } from '../../store/export/direct-store';
import { ExportStore, type RecordPage, type RecordReading } from '../../store/export/export-store';
import { readGraph, type GraphNode } from '../../store/graph/graph-store';
import { readAhead } from './read-ahead';
import type { ExportSelection } from './selection';

/** Pages that are read while the one before them is written, so that the database and the writer both have work. */
const AHEAD = 2;

/** How often the run is compared while pages are read, in milliseconds. */
const PERIOD = 1_000;

/** What a graph is opened with. */
export interface GraphOpening {
  readonly database: Database;
  readonly scope: RequestScope;
  /** As it was read before anything else was. */
  readonly graph: GraphNode;
  readonly selection: ExportSelection;
  readonly options: readonly string[];
  readonly queryHash: string;
}

/**
 * Opens a graph for a writer: its pages are read while they are written.
 *
 * Each page has a transaction of its own, so that a slow client holds none open. In return the run is compared every
 * second and after the last page of each kind.
 */
export function openGraph(opening: GraphOpening): ExportedGraph {
  const { selection, options, queryHash, graph } = opening;
  const { dataSets, counts, cropped } = selection;
  return {
    graph: graphProperties(graph),
    dataSets,
    counts,
    cropped,
    options,
    queryHash,
    records: (kind, maker) => records({ kind, ...maker }, opening),
    participations: () => participations(opening),
    claimCounts: () => claimCounts(opening),
  };
}

function graphProperties({ run, ruleSet, vocabularyHash, migration }: GraphNode): Properties {
  return { id: 'graph', run, ruleSet, vocabularyHash, migration };
}

function records<T>(reading: RecordReading<T>, opening: GraphOpening): AsyncGenerator<readonly T[]> {
  const { database, scope, selection } = opening;
  const store = new ExportStore(database);
  const make = (record: ExportedRecord): T => reading.make(selection.show(record));
  return pagesOf(reading.kind, opening, (page) => store.recordsOf({ ...reading, make }, page, scope));
}

function participations(opening: GraphOpening): AsyncGenerator<readonly ExportedParticipations[]> {
  const store = new DirectStore(opening.database, opening.scope);
  return pagesOf('relation', opening, (page) => store.participationsOf(page, opening.selection.day));
}

function claimCounts(opening: GraphOpening): AsyncGenerator<readonly ClaimCounts[]> {
  const store = new DirectStore(opening.database, opening.scope);
  return pagesOf('relation', opening, (page) => store.claimCountsOf(page, opening.selection.day));
}

/** What is read of the records of a kind, page by page; throws RUN_MOVED when the graph was changed meanwhile. */
async function* pagesOf<R>(
  kind: RecordKind,
  { database, scope, graph, selection }: GraphOpening,
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
