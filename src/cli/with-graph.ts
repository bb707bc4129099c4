import { connect, type ConnectedDatabase } from '../connect';
import type { Vocabulary } from '../domain/vocabulary/vocabulary';
import { readVocabulary } from '../import/read-vocabulary';
import { prepareGraph } from '../service/graph/prepare-graph';
import type { Invocation } from './command';

/** A prepared graph for a command to work with. */
export interface OpenGraph extends ConnectedDatabase {
  readonly vocabulary: Vocabulary;
}

/** Connects, prepares the graph, runs the work, and closes the connection even when the work fails. */
export async function withGraph<T>(invocation: Invocation, work: (graph: OpenGraph) => Promise<T>): Promise<T> {
  const { config, terminal } = invocation;
  const vocabulary = readVocabulary(config.vocabularyFolder);
  const connected = await connect(config, (line) => {
    terminal.note(line);
  });
  try {
    await prepareGraph(connected.database, vocabulary);
    return await work({ ...connected, vocabulary });
  } finally {
    await connected.close();
  }
}
