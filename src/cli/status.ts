import { readGraphState, type GraphState } from '../service/graph/graph-state';
import { examples, type AddCommand, type Invocation } from './command';
import { EXIT } from './terminal';
import { withGraph } from './with-graph';

interface StatusOptions {
  readonly json?: boolean;
}

/** `entente status`: shows what the graph holds and by which rules it was derived. */
export const addStatus: AddCommand = (program, run) => {
  program
    .command('status')
    .description('Shows what the graph holds: run, rule set, data sets with their versions, counts.')
    .option('--json', 'Prints one JSON document instead of text.')
    .addHelpText('after', examples('status', 'status --json'))
    .action((options: StatusOptions) => run((invocation) => showStatus(options, invocation)));
};

function showStatus({ json = false }: StatusOptions, invocation: Invocation): Promise<number> {
  return withGraph(invocation, async ({ database }) => {
    const state = await readGraphState(database);
    if (state === null) throw new Error('a prepared graph has a Graph node');
    const lines = json ? [JSON.stringify(state, null, 2)] : describeState(state);
    lines.forEach((line) => {
      invocation.terminal.answer(line);
    });
    return EXIT.ok;
  });
}

function describeState({ run, ruleSet, migration, vocabularyHash, dataSets, nodes }: GraphState): string[] {
  return [
    `run ${run}, rule set ${ruleSet}, migration ${migration}, vocabulary ${vocabularyHash.slice(0, 12)}`,
    ...dataSets.map(
      ({ id, version, draft, title, licence }) => `${id} ${version}${draft ? ' (draft)' : ''}: ${title} (${licence})`,
    ),
    ...(dataSets.length === 0 ? ['no data set is loaded'] : []),
    Object.entries(nodes)
      .map(([label, count]) => `${label} ${count}`)
      .join(', '),
  ];
}
