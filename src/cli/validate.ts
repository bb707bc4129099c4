import { checkDataSet } from '../import/data-set/check-data-set';
import { readDataSet } from '../import/data-set/read-data-set';
import { readVocabulary } from '../import/read-vocabulary';
import { DATA_SET_ARGUMENT, examples, type AddCommand, type Invocation } from './command';
import { reportRefusal, reportWarnings } from './report-faults';
import { EXIT } from './terminal';

interface ValidateOptions {
  readonly json?: boolean;
}

/** `entente validate`: checks a data set against the format, the vocabulary and the rules, without a database. */
export const addValidate: AddCommand = (program, run) => {
  program
    .command('validate')
    .description('Checks a data set without a database, and lists every fault with its place and the way out.')
    .argument('<data-set>', DATA_SET_ARGUMENT)
    .option('--json', 'Prints faults and warnings as one JSON document instead of text.')
    .addHelpText('after', examples('validate seed', 'validate seed --json'))
    .action((path: string, options: ValidateOptions) => run((invocation) => validate(path, options, invocation)));
};

function validate(path: string, { json = false }: ValidateOptions, { config, terminal }: Invocation): number {
  const reading = readDataSet(path);
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
