import type { ExportQuestion } from '../../src/domain/export/export-question';
import { unlimitedScope } from '../../src/base/request-scope';
import { exportGraph } from '../../src/service/export/export-graph';
import { exportQuestion } from './exported-records';
import type { ScratchGraph } from './scratch-graph';

/** The text of an export, by file; of formats of one file under the empty name. */
export async function exportTexts(
  graph: ScratchGraph,
  fields: Partial<ExportQuestion>,
): Promise<ReadonlyMap<string, string>> {
  const { chunks } = await exportGraph(graph, exportQuestion(fields), unlimitedScope('test'));
  const texts = new Map<string, string>();
  for await (const { file, text } of chunks) texts.set(file, (texts.get(file) ?? '') + text);
  return texts;
}

/** The statements of a script as the simplest client takes them apart: at semicolons that end a line. */
export function splitScript(script: string): readonly string[] {
  return script.split(/;\r?\n/).filter((statement) => statement.trim() !== '');
}

/** What a script changed, by what Neo4j counts. */
export type Changes = Readonly<Record<string, number>>;

/** Runs a script statement by statement, each in a transaction of its own, without a parameter. */
export async function runScript({ driver }: ScratchGraph, script: string): Promise<Changes> {
  const changes: Record<string, number> = {};
  const session = driver.session({ database: 'neo4j' });
  try {
    for (const statement of splitScript(script)) {
      const { summary } = await session.run(statement);
      for (const [name, count] of Object.entries(summary.counters.updates())) {
        changes[name] = (changes[name] ?? 0) + count;
      }
    }
  } finally {
    await session.close();
  }
  return changes;
}

/** Everything that a graph holds but the lock of its Graph node, and the types of all properties. */
export async function contentOf(graph: ScratchGraph): Promise<{ dump: readonly string[]; types: readonly string[] }> {
  const dump = (await graph.dump()).split('\n').map((line) => line.replace('"lock":true,', ''));
  const nodes = await graph.query(`
    MATCH (n) UNWIND labels(n) AS label UNWIND keys(n) AS key
    WITH label + ' ' + key + ' ' + valueType(n[key]) AS line, count(*) AS found
    RETURN line + ' ' + toString(found) AS line`);
  const links = await graph.query(`
    MATCH ()-[n]->() UNWIND keys(n) AS key
    WITH type(n) + ' ' + key + ' ' + valueType(n[key]) AS line, count(*) AS found
    RETURN line + ' ' + toString(found) AS line`);
  const types = [...nodes, ...links].map(({ line }) => String(line)).filter((line) => !line.startsWith('Graph lock'));
  return { dump, types: types.sort() };
}
