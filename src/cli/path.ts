import { InvalidArgumentError, Option } from 'commander';
import { LIMITS } from '../base/limits';
import { PATH_DIRECTIONS, PATH_OBJECTIVES } from '../domain/path/question';
import { CONTESTED_MODES, SUPPORT_FLOORS } from '../domain/record/support';
import { CERTAINTIES, WINDOW_MATCHES } from '../domain/time/time-match';
import { RELATION_CATEGORIES } from '../domain/vocabulary/vocabulary';
import { answerPath, type PathOptions } from './answer-path';
import { examples, type AddCommand } from './command';

const END = 'An id, an identifier, or an exact name in any script.';

/** `entente path`: shows how two entities are connected. */
export const addPath: AddCommand = (program, run) => {
  const command = program
    .command('path')
    .description(
      'Shows how two entities are connected, hop by hop, with the claims for and against each hop, and the weakest hop.',
    )
    .argument('<from>', END)
    .argument('<to>', END);
  pathOptions().forEach((option) => command.addOption(option));
  command
    .addHelpText(
      'after',
      examples(
        'path "Kim Jong Un" "S/RES/1718 (2006)" --min-support REPORTED',
        'path "Tumangang Station" Russia --during 2023 --json',
      ),
    )
    .action((from: string, to: string, options: PathOptions) =>
      run((invocation) => answerPath({ from, to }, options, invocation)),
    );
};

/** The options of a question have the names of the fields of `PathInput`. Only those that are given are sent. */
function pathOptions(): readonly Option[] {
  return [
    new Option('--first <number>', 'Most paths to show, 1 to 100.').argParser(wholeNumber).default(3),
    new Option('--lang <tag>', 'Language of names and texts, as a BCP 47 tag.').default('en'),
    new Option('--json', 'Prints the answer of the API as one JSON document instead of text.'),
    list(
      '--types <types>',
      'Only relations of these types, as MEETING,ARMS_TRANSFER; schema/relation-types lists them.',
    ),
    list('--categories <categories>', `Only relations of these categories: ${RELATION_CATEGORIES.join(',')}.`),
    list('--roles <roles>', 'Only hops whose two participants have one of these roles, as SUPPLIER,RECIPIENT.'),
    word('--direction <direction>', 'How hops are walked. Default: ANY.', PATH_DIRECTIONS),
    list('--through-kinds <kinds>', 'Only entities of these kinds between the ends, as PERSON,STATE.'),
    list('--avoid <ids>', 'Entities that are not walked through.'),
    new Option('--at <date>', 'Every hop happened or held at this time, as 2023-10 (EDTF). Not with --during.'),
    new Option('--during <date>', 'Every hop lies in this window of time, as 2023/2024 (EDTF). Not with --at.'),
    word('--window <mode>', 'How hops lie to the window of --during. Default: OVERLAPS.', WINDOW_MATCHES),
    word('--match <mode>', 'How imprecise dates are read. Default: POSSIBLE.', CERTAINTIES),
    new Option('--said-by <day>', 'Counts only what had been said by the end of this day, as 2023-10-05.'),
    word('--min-support <support>', 'Least support of every hop. Default: ALLEGED.', SUPPORT_FLOORS),
    word('--contested <mode>', 'What is done with contested relations. Default: FLAG.', CONTESTED_MODES),
    new Option('--min-origins <number>', 'Least number of independent origins of every hop.').argParser(wholeNumber),
    word('--objective <objective>', 'Which path is best. Default: BALANCED.', PATH_OBJECTIVES),
    new Option('--max-hops <number>', `Most hops of a path, 1 to ${LIMITS.pathHops}. Default: 4.`).argParser(
      wholeNumber,
    ),
  ];
}

/** An option that takes one of some words. */
function word(flags: string, description: string, words: readonly string[]): Option {
  return new Option(flags, description).choices(words);
}

/** An option that takes several values with commas between them. */
function list(flags: string, description: string): Option {
  return new Option(flags, `${description} Several with commas.`).argParser((text) =>
    text.split(',').map((part) => part.trim()),
  );
}

function wholeNumber(text: string): number {
  if (/^-?\d+$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Write a whole number.');
}
