import { readVocabulary } from '../import/read-vocabulary';
import { planFormat, writeFormatted } from '../service/load/format-data-set';
import type { Command, Invocation } from './command';
import { readArguments } from './read-arguments';
import { reportRefusal } from './report-faults';
import { EXIT } from './terminal';

/** Rewrites a data set in canonical form, or says where it is not. */
export const format: Command = {
  name: 'format',
  usage: '<folder|file> [--check]',
  summary: 'Rewrites a data set in canonical form: keys, order, style; --check only lists the files that differ.',
  example: 'entente format seed --check',
  run: (invocation) => Promise.resolve(run(invocation)),
};

function run({ arguments: args, config, terminal }: Invocation): number {
  const { values, positionals } = readArguments(args, { options: { check: { type: 'boolean' } }, positionals: 1 });
  const plan = planFormat(positionals[0] ?? '', readVocabulary(config.vocabularyFolder));
  if (plan.faults.length > 0) {
    reportRefusal(plan.faults, terminal, { quiet: false });
    return EXIT.dataRefused;
  }
  const { misformatted, files } = plan;
  misformatted.forEach(({ file }) => {
    terminal.answer(file);
  });
  const count = `${misformatted.length} of ${files} file${files === 1 ? '' : 's'}`;
  if (values.check === true) {
    terminal.note(misformatted.length === 0 ? 'In canonical form.' : `Not in canonical form: ${count}.`);
    return misformatted.length === 0 ? EXIT.ok : EXIT.dataRefused;
  }
  writeFormatted(misformatted);
  terminal.note(misformatted.length === 0 ? 'In canonical form already.' : `Rewritten: ${count}.`);
  return EXIT.ok;
}
