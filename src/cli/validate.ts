import { checkDataSet } from '../import/data-set/check-data-set';
import { readDataSet } from '../import/data-set/read-data-set';
import { readVocabulary } from '../import/read-vocabulary';
import type { Command, Invocation } from './command';
import { readArguments } from './read-arguments';
import { reportRefusal, reportWarnings } from './report-faults';
import { EXIT } from './terminal';

/** Checks a data set against the format, the vocabulary and the rules, without a database. */
export const validate: Command = {
  name: 'validate',
  usage: '<folder|file> [--json]',
  summary: 'Checks a data set without a database: every fault, with its place and the way out.',
  example: 'entente validate seed',
  run: (invocation) => Promise.resolve(run(invocation)),
};

function run({ arguments: args, config, terminal }: Invocation): number {
  const { values, positionals } = readArguments(args, { options: { json: { type: 'boolean' } }, positionals: 1 });
  const json = values.json === true;
  const reading = readDataSet(positionals[0] ?? '');
  const vocabulary = readVocabulary(config.vocabularyFolder);
  const { dataSet, faults, warnings } = checkDataSet(reading, { vocabulary });
  if (json) terminal.answer(JSON.stringify({ accepted: dataSet !== undefined, faults, warnings }, null, 2));
  else reportWarnings(warnings, terminal);
  if (dataSet === undefined) {
    reportRefusal(faults, terminal, { quiet: json });
    return EXIT.dataRefused;
  }
  const { header, sources, entities, relations, claims } = dataSet;
  const count = sources.length + entities.length + relations.length + claims.length;
  if (!json) terminal.answer(`${header.id} ${header.version} is accepted: ${count} records.`);
  return EXIT.ok;
}
