import { EntenteError } from '../domain/errors';
import type { RecordFault } from '../domain/data-set';
import { validateDataSet } from '../domain/validation/validate-data-set';
import { readDataSet } from '../import/read-data-set';
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
  const path = positionals[0] ?? '';
  const vocabulary = readVocabulary(config.vocabularyFolder);
  const { faults: formFaults, records, places, unsound, header } = readDataSet(path);
  if (header === null && formFaults.length === 0) throw new EntenteError('FIELD_MISSING', `${path} has no header.`);
  const validated = validateDataSet({ ...records, header }, { vocabulary, places, unsound });
  const faults: readonly RecordFault[] = [...formFaults, ...validated.faults];
  const { warnings } = validated;
  if (values.json === true)
    terminal.answer(JSON.stringify({ accepted: faults.length === 0, faults, warnings }, null, 2));
  else reportWarnings(warnings, terminal);
  if (faults.length > 0) {
    reportRefusal(faults, terminal, { quiet: values.json === true });
    return EXIT.dataRefused;
  }
  const { sources, entities, relations, claims } = records;
  const count = sources.length + entities.length + relations.length + claims.length;
  if (values.json !== true) terminal.answer(`${header?.id ?? path} is accepted: ${count} records.`);
  return EXIT.ok;
}
