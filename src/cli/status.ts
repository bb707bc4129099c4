import { readGraphState, type GraphState } from '../service/graph/graph-state';
import type { Command, Invocation } from './command';
import { readArguments } from './read-arguments';
import { EXIT } from './terminal';
import { withGraph } from './with-graph';

/** Says what the graph holds and by which rules it was derived. */
export const status: Command = {
  name: 'status',
  usage: '[--json]',
  summary: 'Says what the graph holds: run, rule set, data sets with their versions, counts.',
  example: 'entente status',
  run,
};

async function run(invocation: Invocation): Promise<number> {
  const { values } = readArguments(invocation.arguments, { options: { json: { type: 'boolean' } }, positionals: 0 });
  return withGraph(invocation, async ({ database }) => {
    const state = await readGraphState(database);
    if (state === null) throw new Error('a prepared graph has a Graph node');
    const lines = values.json === true ? [JSON.stringify(state, null, 2)] : describeState(state);
    lines.forEach((line) => {
      invocation.terminal.answer(line);
    });
    return EXIT.ok;
  });
}

function describeState({ run: number, ruleSet, migration, vocabularyHash, dataSets, nodes }: GraphState): string[] {
  return [
    `run ${number}, rule set ${ruleSet}, migration ${migration}, vocabulary ${vocabularyHash.slice(0, 12)}`,
    ...dataSets.map(
      ({ id, version, draft, title, licence }) => `${id} ${version}${draft ? ' (draft)' : ''}: ${title} (${licence})`,
    ),
    ...(dataSets.length === 0 ? ['no data set is loaded'] : []),
    Object.entries(nodes)
      .map(([label, count]) => `${label} ${count}`)
      .join(', '),
  ];
}
