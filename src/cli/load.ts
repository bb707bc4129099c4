import { checkDataSet } from '../import/data-set/check-data-set';
import { readDataSet, type DataSetReading } from '../import/data-set/read-data-set';
import { readVocabulary } from '../import/read-vocabulary';
import { DataSetRefused } from '../service/load/data-set-refused';
import { loadDataSet } from '../service/load/load-data-set';
import type { RecordCounts } from '../domain/record/data-set';
import type { LoadReport } from '../service/load/load-report';
import { DATA_SET_ARGUMENT, examples, type AddCommand, type Invocation } from './command';
import { reportRefusal, reportWarnings } from './report-faults';
import { EXIT, type Terminal } from './terminal';
import { withGraph } from './with-graph';

interface LoadOptions {
  readonly draft?: boolean;
  readonly json?: boolean;
}

/** `entente load`: loads a data set as a whole, or refuses it as a whole. */
export const addLoad: AddCommand = (program, run) => {
  program
    .command('load')
    .description(
      'Loads a data set in one transaction: all of it, or nothing when it has a fault. A newer version replaces the one ' +
        'that is loaded; loading the same one again changes nothing.',
    )
    .argument('<data-set>', DATA_SET_ARGUMENT)
    .option('--draft', 'Accepts other content under the version that is loaded, and marks it as a draft.')
    .option('--json', 'Prints the report as one JSON document instead of text.')
    .addHelpText('after', examples('load seed', 'load seed --draft --json'))
    .action((path: string, options: LoadOptions) => run((invocation) => load(path, options, invocation)));
};

async function load(path: string, options: LoadOptions, invocation: Invocation): Promise<number> {
  const { terminal } = invocation;
  const { draft = false, json = false } = options;
  const reading = readDataSet(path);
  const { dataSet, places } = reading;
  if (dataSet === undefined) return refuse(checkedRefusal(reading, invocation), terminal, json);
  return withGraph(invocation, async ({ database, vocabulary }) => {
    const order = { dataSet, places, vocabulary, draft, clock: () => new Date() };
    try {
      const report = await loadDataSet(database, order);
      if (json) terminal.answer(JSON.stringify(report, null, 2));
      else describeLoad(report, terminal);
      return EXIT.ok;
    } catch (error) {
      if (error instanceof DataSetRefused) return refuse(error, terminal, json);
      throw error;
    }
  });
}

/** A data set with faults of form is refused; the faults that the rules find in its sound records are reported too. */
function checkedRefusal(reading: DataSetReading, { config }: Invocation): DataSetRefused {
  return new DataSetRefused(checkDataSet(reading, { vocabulary: readVocabulary(config.vocabularyFolder) }).faults);
}

function refuse({ faults }: DataSetRefused, terminal: Terminal, json: boolean): number {
  if (json) terminal.answer(JSON.stringify({ accepted: false, faults }, null, 2));
  reportRefusal(faults, terminal, { quiet: json });
  return EXIT.dataRefused;
}

function describeLoad(report: LoadReport, terminal: Terminal): void {
  reportWarnings(report.warnings, terminal);
  const edition = `${report.dataSet} ${report.version}${report.draft ? ' (draft)' : ''}`;
  if (report.outcome === 'UNCHANGED') {
    terminal.answer(`${edition} is loaded already, as run ${report.run}; nothing was changed.`);
    return;
  }
  terminal.answer(`Loaded ${edition} as run ${report.run} in ${Math.round(report.milliseconds.total)} ms.`);
  terminal.answer(`  added      ${counts(report.added)}`);
  terminal.answer(`  corrected  ${counts(report.changed)}`);
  terminal.answer(`  unchanged  ${counts(report.unchanged)}`);
  terminal.answer(`  withdrawn  ${counts(report.withdrawn)}`);
  for (const { relation, before, after } of report.statuses.listed) {
    terminal.answer(`  ${relation}: ${before} is now ${after}`);
  }
  const unlisted = report.statuses.total - report.statuses.listed.length;
  if (unlisted > 0) terminal.answer(`  ... and ${unlisted} more changes of status`);
}

function counts({ source, entity, relation, claim }: RecordCounts): string {
  return `${source} sources, ${entity} entities, ${relation} relations, ${claim} claims`;
}
