import type { LoadedDataSet } from '../../domain/record/data-set';
import { EntenteError } from '../../base/errors';
import { isWhole, type ExportFormat, type ExportQuestion, type ExportShape } from '../../domain/export/export-question';
import type { ExportChunk, ExportedGraph } from '../../domain/export/exported-graph';
import { didYouMean } from '../../base/nearest-name';
import type { RequestScope } from '../../base/request-scope';
import type { Vocabulary } from '../../domain/vocabulary/vocabulary';
import type { ExportWriter, WriterResources } from '../../export/export-writer';
import { writeCsvAdmin } from '../../export/write-csv-admin';
import { writeCypherDirect } from '../../export/write-cypher-direct';
import { writeCypherModel } from '../../export/write-cypher-model';
import { writeEntente } from '../../export/write-entente';
import { writeGraphml } from '../../export/write-graphml';
import { listDataSets } from '../../store/data-set/data-set-store';
import { CYPHER_FOLDER, type Database } from '../../store/neo4j/database';
import { readTemplates, type Statement } from '../../store/neo4j/statements';
import { readGraph } from '../../store/graph/graph-store';
import { exportOptions, queryHash } from './options';
import { assertRun, openGraph } from './open-graph';
import { selectRecords } from './selection';

/** What an export is made with. */
export interface ExportServices {
  readonly database: Database;
  readonly vocabulary: Vocabulary;
}

/** An export: what it holds, counted before the first byte, and its text, piece by piece. */
export interface GraphExport {
  readonly graph: ExportedGraph;
  readonly chunks: AsyncGenerator<ExportChunk>;
}

/** The writers, by format and shape; a format without shapes is written as `model`. */
const WRITERS: Readonly<Record<ExportFormat, Partial<Record<ExportShape, ExportWriter>>>> = Object.freeze({
  cypher: { model: writeCypherModel, direct: writeCypherDirect },
  entente: { model: writeEntente },
  'csv-admin': { model: writeCsvAdmin },
  graphml: { model: writeGraphml },
});

function writerOf({ format, shape }: ExportQuestion): ExportWriter {
  const writer = WRITERS[format][shape];
  if (writer !== undefined) return writer;
  throw new EntenteError('BAD_USER_INPUT', `Nothing is written as ${format} of shape ${shape}.`);
}

/**
 * Prepares an export; its text is read from the graph while it is asked for.
 *
 * The scope bounds the whole: its signal stops it. Throws before the first piece: BAD_USER_INPUT for an entity,
 * relation or data set that is not there and for a question that the format cannot answer, TIME_CONFLICT and the code
 * of a date that is refused; meanwhile RUN_MOVED.
 */
export async function exportGraph(
  services: ExportServices,
  question: ExportQuestion,
  scope: RequestScope,
): Promise<GraphExport> {
  const writer = writerOf(question);
  const graph = await selectGraph(services, question, scope);
  return { graph, chunks: writer(graph, question, writerResources(services)) };
}

function writerResources({ database, vocabulary }: ExportServices): WriterResources {
  const statements = [...database.statements.values()];
  const migrations = statements.filter(({ name }) => name.startsWith('migrations/'));
  return { vocabulary, migrations: textsOf(migrations), templates: textsOf(readTemplates(CYPHER_FOLDER).values()) };
}

function textsOf(statements: Iterable<Statement>): ReadonlyMap<string, string> {
  return new Map(Array.from(statements, ({ name, text }) => [name, text]));
}

/** The graph that a question asks for, as `exportGraph` writes it. Throws as `exportGraph` does. */
export async function selectGraph(
  services: ExportServices,
  question: ExportQuestion,
  scope: RequestScope,
): Promise<ExportedGraph> {
  const { database } = services;
  const { graph } = await readGraph(database, scope);
  if (graph === null) throw new EntenteError('BAD_USER_INPUT', 'The database holds no graph of ours.');
  const dataSets = await listDataSets(database.reads(scope));
  refuseDataSets(question, dataSets);
  const selection = await selectRecords({ ...services, question, dataSets }, scope);
  await assertRun(database, graph.run, scope);
  const options = exportOptions(question);
  return openGraph({ database, scope, graph, selection, options, queryHash: queryHash(question) });
}

/** Throws BAD_USER_INPUT for a data set that is not loaded, and for a whole `entente` export of several. */
function refuseDataSets(question: ExportQuestion, loaded: readonly LoadedDataSet[]): void {
  const ids = loaded.map(({ id }) => id);
  const { dataSet, format } = question;
  if (dataSet !== null && !ids.includes(dataSet)) {
    throw new EntenteError('BAD_USER_INPUT', `No data set ${dataSet.slice(0, 100)} is loaded.`, {
      hint: didYouMean(dataSet, ids, `Loaded are: ${ids.join(', ')}.`),
      details: { argument: 'dataSet', loaded: ids },
    });
  }
  if (dataSet === null && format === 'entente' && isWhole(question) && loaded.length > 1) {
    throw new EntenteError('BAD_USER_INPUT', 'A file of this format holds one data set, and several are loaded.', {
      hint: `Name one of them: ${ids.join(', ')}.`,
      details: { argument: 'dataSet', loaded: ids },
    });
  }
}
