import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../src/cli/run-command-line';
import { ROOT } from '../support/build';
import { ensureReady } from '../support/npm-command';
import { settingsFor } from '../support/run-program';
import { seedServer } from '../support/servers';

const COMMANDS = ['path', 'status', 'validate', 'format', 'load', 'export'];

/** The commands that a text shows, as arguments of `entente`. */
function commandsIn(text: string): readonly (readonly string[])[] {
  const typed = [...text.matchAll(/npm run -s entente -- ([^'\n]*)/g)].map((match) => match[1] ?? '');
  return typed.map((line) => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? ''));
}

/** What `entente` prints with these arguments. */
async function answerTo(...parameters: string[]): Promise<string> {
  const lines: string[] = [];
  await runCommandLine(parameters, { answer: (line) => void lines.push(line), note: () => undefined });
  return lines.join('\n');
}

const before = { cwd: process.cwd(), env: { ...process.env } };
beforeAll(() => Object.assign(process.env, settingsFor(seedServer())));
afterAll(() => {
  process.env = before.env;
});
afterEach(() => {
  process.chdir(before.cwd);
});

/** Runs the commands in this process, in a folder with the seed, as the checkout, in which exports may be written. */
async function expectToRun(commands: readonly (readonly string[])[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-examples-'));
  symlinkSync(join(ROOT, 'seed'), join(folder, 'seed'));
  process.chdir(folder);
  expect(commands.length).toBeGreaterThan(0);
  for (const parameters of commands) {
    const notes: string[] = [];
    const code = await runCommandLine(parameters, { answer: () => undefined, note: (line) => void notes.push(line) });
    expect({ parameters, code, notes: code === 0 ? [] : notes }).toEqual({ parameters, code: 0, notes: [] });
  }
}

beforeAll(ensureReady);

describe('the help', () => {
  it('is printed without Java, Maven, a database or a server', () => {
    const program = join(ROOT, 'bin', 'entente.mjs');
    for (const parameters of [['--help'], ['help', 'path'], ['load', '--help'], ['--version']]) {
      const options = { cwd: tmpdir(), env: { PATH: '' }, encoding: 'utf8' } as const;
      expect(execFileSync(process.execPath, [program, ...parameters], options)).toMatch(
        /^Usage: entente |^\d+\.\d+\.\d+$/m,
      );
    }
  });
});

describe('the commands that are shown to users', () => {
  it.each(COMMANDS)(
    'run as they stand in the help of entente %s',
    async (command) => {
      await expectToRun(commandsIn(await answerTo(command, '--help')));
    },
    120_000,
  );

  it('run as they stand in the help of entente', async () => {
    await expectToRun(commandsIn(await answerTo('--help')));
  }, 120_000);

  it('run as they stand in what npm start prints', async () => {
    await expectToRun(commandsIn(readFileSync(join(ROOT, 'src', 'main.ts'), 'utf8')));
  }, 120_000);
});
