import { checkDataSet } from '../import/data-set/check-data-set';
import { readDataSet, type DataSetReading } from '../import/data-set/read-data-set';
import { readVocabulary } from '../import/read-vocabulary';
import { DataSetRefused } from '../service/load/data-set-refused';
import { loadDataSet } from '../service/load/load-data-set';
import type { LoadReport, RecordCounts } from '../service/load/load-report';
import type { Command, Invocation } from './command';
import { readArguments } from './read-arguments';
import { reportRefusal, reportWarnings } from './report-faults';
import { EXIT, type Terminal } from './terminal';
import { withGraph } from './with-graph';

/** Loads a data set, whole or not at all. */
export const load: Command = {
  name: 'load',
  usage: '<folder|file> [--draft] [--json]',
  summary: 'Loads a data set in one transaction; --draft replaces an edition of the same version.',
  example: 'entente load seed --draft',
  run,
};

async function run(invocation: Invocation): Promise<number> {
  const { arguments: args, terminal } = invocation;
  const options = { draft: { type: 'boolean' }, json: { type: 'boolean' } } as const;
  const { values, positionals } = readArguments(args, { options, positionals: 1 });
  const json = values.json === true;
  const reading = readDataSet(positionals[0] ?? '');
  const { dataSet, places } = reading;
  if (dataSet === undefined) return refuse(checkedRefusal(reading, invocation), terminal, json);
  return withGraph(invocation, async ({ database, vocabulary }) => {
    const order = { dataSet, places, vocabulary, draft: values.draft === true, clock: () => new Date() };
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

/** What is wrong in form already refuses it; what the rules say of the rest is told with it. */
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
