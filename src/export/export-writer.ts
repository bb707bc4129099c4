import type { ExportQuestion } from '../domain/export/export-question';
import type { ExportChunk, ExportedGraph } from '../domain/export/exported-graph';
import type { Vocabulary } from '../domain/vocabulary/vocabulary';
import type { StatementTexts } from './cypher-script';

/** What a writer may use beside the graph and the question. */
export interface WriterResources {
  readonly vocabulary: Vocabulary;
  /** The migrations, in order. */
  readonly migrations: StatementTexts;
  readonly templates: StatementTexts;
}

/** Writes a graph in one format, piece by piece. */
export type ExportWriter = (
  graph: ExportedGraph,
  question: ExportQuestion,
  resources: WriterResources,
) => AsyncGenerator<ExportChunk>;
