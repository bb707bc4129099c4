import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { COMMANDS } from '../../../src/cli/commands';
import { runCommandLine } from '../../../src/cli/run-command-line';
import { EXPORT_OPTIONS } from '../../../src/domain/export/given-options';
import { EXPORT_FORMATS, EXPORT_SHAPES } from '../../../src/domain/export/export-question';
import { CONTESTED_MODES, SUPPORT_FLOORS } from '../../../src/domain/record/support';

const NAMES = ['path', 'status', 'validate', 'format', 'load', 'export'];

interface Printed {
  readonly code: number;
  /** With line breaks and indentation as single spaces. */
  readonly answer: string;
  readonly notes: string;
}

/** Runs the command line in this process; without a database, since there is none to reach. */
async function entente(...parameters: string[]): Promise<Printed> {
  const [answers, notes]: [string[], string[]] = [[], []];
  const terminal = { answer: (line: string) => void answers.push(line), note: (line: string) => void notes.push(line) };
  const code = await runCommandLine(parameters, terminal);
  const plain = (lines: string[]): string => lines.join('\n').replace(/\s+/g, ' ');
  return { code, answer: plain(answers), notes: plain(notes) };
}

/** A command as it is added to the program. */
function commandNamed(name: string): Command {
  const program = new Command();
  for (const add of COMMANDS) add(program, () => Promise.resolve());
  const found = program.commands.find((command) => command.name() === name);
  if (found === undefined) throw new Error(`there is no command ${name}`);
  return found;
}

describe('entente --help', () => {
  it.each([['--help'], ['-h'], ['help']])('lists every command with its purpose: %s', async (parameter) => {
    const { code, answer, notes } = await entente(parameter);
    expect([code, notes]).toEqual([0, '']);
    for (const command of NAMES) expect(answer).toMatch(new RegExp(` ${command} [^A-Z]*[A-Z][a-z]+s `));
    expect(answer).toMatch(/Exit codes: 0 ok, 1 unexpected, 2 usage, 3 data refused, 4 database unreachable, 130/);
  });

  it('answers although the settings are wrong', async () => {
    process.env.PORT = 'wrong';
    try {
      expect((await entente('--help')).code).toBe(0);
      expect((await entente('path', '--help')).code).toBe(0);
    } finally {
      delete process.env.PORT;
    }
  });
});

describe('entente --version', () => {
  it('prints the version of package.json', async () => {
    const file = readFileSync(join(__dirname, '..', '..', '..', 'package.json'), 'utf8');
    const { version } = JSON.parse(file) as { version: string };
    expect(await entente('--version')).toEqual({ code: 0, answer: version, notes: '' });
  });
});

describe.each(NAMES)('entente %s --help', (command) => {
  it('describes every argument and option, and shows an example', async () => {
    const { code, answer, notes } = await entente(command, '--help');
    expect([code, notes]).toEqual([0, '']);
    expect(await entente('help', command)).toEqual({ code, answer, notes });
    const { registeredArguments, options } = commandNamed(command);
    const taken = [
      ...registeredArguments.map((argument) => [argument.name(), argument.description] as const),
      ...options.map(({ flags, description }) => [flags, description] as const),
    ];
    for (const [name, description] of taken) {
      expect([name, description]).toEqual([name, expect.stringMatching(/^[A-Z].*[.)]$/)]);
      expect(answer).toContain(description);
    }
    expect(answer).toMatch(/ Examples?: \$ npm run -s entente -- /);
  });
});

describe('the help of options', () => {
  it.each([
    ['path --min-support', 'ALLEGED', SUPPORT_FLOORS],
    ['path --contested', 'FLAG', CONTESTED_MODES],
    ['export --shape', 'model', EXPORT_SHAPES],
    ['export --min-support', 'ANY', SUPPORT_FLOORS],
  ])('%s shows its default and what it accepts', async (named, byDefault, words) => {
    const [command = '', option = ''] = named.split(' ');
    const { answer } = await entente(command, '--help');
    const help = new RegExp(`${option} <\\w+> [^]*?\\(choices: [^)]*\\)`).exec(answer)?.[0];
    expect(help).toContain(`Default: ${byDefault}. (choices: ${words.map((word) => `"${word}"`).join(', ')})`);
  });

  it('names every option that addresses of exports have, and every format', async () => {
    const { answer } = await entente('export', '--help');
    for (const option of EXPORT_OPTIONS) expect(answer).toMatch(new RegExp(` --${option} <\\w+> [A-Za-z]`));
    for (const format of EXPORT_FORMATS) expect(answer).toContain(`"${format}"`);
  });
});

describe('what the command line cannot take', () => {
  it.each([
    ['an unknown command', ['pathes'], /^BAD_USER_INPUT: unknown command 'pathes' \(Did you mean path\?\)/],
    [
      'a command like no other',
      ['qqqqqqqq'],
      /^BAD_USER_INPUT: unknown command 'qqqqqqqq' To see what it takes: .* --help$/,
    ],
    ['a mistyped option', ['status', '--jsn'], /^BAD_USER_INPUT: unknown option '--jsn' \(Did you mean --json\?\)/],
    ['an option of another command', ['validate', 'seed', '--draft'], /^BAD_USER_INPUT: unknown option '--draft'/],
    ['an option before the command', ['--json', 'status'], /^BAD_USER_INPUT: unknown option '--json'/],
    ['a missing argument', ['path', 'a'], /^BAD_USER_INPUT: missing required argument 'to'/],
    ['one argument too many', ['validate', 'a', 'b'], /^BAD_USER_INPUT: too many arguments for 'validate'/],
    [
      'an option without its value',
      ['path', 'a', 'b', '--at'],
      /^BAD_USER_INPUT: option '--at <date>' argument missing/,
    ],
    [
      'a word that is no choice',
      ['path', 'a', 'b', '--window', 'IN'],
      /argument 'IN' is invalid\. Allowed choices are OVERLAPS/,
    ],
    [
      'a number that is none',
      ['path', 'a', 'b', '--max-hops', '4x'],
      /argument '4x' is invalid\. Write a whole number\./,
    ],
    ['an empty command line', [], /^Usage: entente /],
  ])('%s is refused with 2 and one message on standard error', async (_case, parameters, said) => {
    const { code, answer, notes } = await entente(...parameters);
    expect([code, answer]).toEqual([2, '']);
    expect(notes).toMatch(said);
  });

  it('is answered with the command that helps', async () => {
    const { notes } = await entente('path', 'a', 'b', '--fast');
    const helps = /To see what it takes: npm run -s entente -- (.*)$/.exec(notes)?.[1] ?? '';
    expect((await entente(...helps.split(' '))).answer).toMatch(/^Usage: entente path /);
  });
});
