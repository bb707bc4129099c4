import { readVocabulary } from '../import/read-vocabulary';
import { planFormat, writeFormatted } from '../service/load/format-data-set';
import { DATA_SET_ARGUMENT, examples, type AddCommand, type Invocation } from './command';
import { reportRefusal } from './report-faults';
import { EXIT } from './terminal';

interface FormatOptions {
  readonly check?: boolean;
}

/** `entente format`: rewrites a data set in canonical form, or lists the files that are not in it. */
export const addFormat: AddCommand = (program, run) => {
  program
    .command('format')
    .description(
      'Rewrites a data set in canonical form: order of keys and records, style of YAML. Lists what it rewrote.',
    )
    .argument('<data-set>', DATA_SET_ARGUMENT)
    .option('--check', 'Changes nothing: lists the files that differ, and exits with 3 if there are any.')
    .addHelpText('after', examples('format seed --check'))
    .action((path: string, options: FormatOptions) => run((invocation) => format(path, options, invocation)));
};

function format(path: string, { check = false }: FormatOptions, { config, terminal }: Invocation): number {
  const plan = planFormat(path, readVocabulary(config.vocabularyFolder));
  if (plan.faults.length > 0) {
    reportRefusal(plan.faults, terminal, { quiet: false });
    return EXIT.dataRefused;
  }
  const { misformatted, files } = plan;
  misformatted.forEach(({ file }) => {
    terminal.answer(file);
  });
  const count = `${misformatted.length} of ${files} file${files === 1 ? '' : 's'}`;
  if (check) {
    terminal.note(misformatted.length === 0 ? 'In canonical form.' : `Not in canonical form: ${count}.`);
    return misformatted.length === 0 ? EXIT.ok : EXIT.dataRefused;
  }
  writeFormatted(misformatted);
  terminal.note(misformatted.length === 0 ? 'In canonical form already.' : `Rewritten: ${count}.`);
  return EXIT.ok;
}
