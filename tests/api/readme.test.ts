import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, ROOT } from '../support/build';
import { COMMAND_LINE, runProgram, settingsFor } from '../support/run-program';
import { startSeedApi, type SeedApi } from '../support/seed-http-server';
import { seedServer } from '../support/servers';

/** Commands whose effect other tests hold: tests/faults/serve.test.ts, and the run that this test is part of. */
const ELSEWHERE = ['npm start', 'npm test'];

const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** What stands between fences of a language, in order. */
function blocks(language: string): string[] {
  return [...README.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map((match) => match[1] ?? '');
}

/** Commands with what they print; nothing where the README shows nothing. */
const commands = blocks('console').flatMap((block) =>
  block
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command = '', ...output] = part.split('\n');
      return { command, output: output.join('\n').trimEnd() };
    }),
);

/** Splits a command as a shell does, for the words and double quotes that the README uses. */
function words(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
}

describe('what the README promises', () => {
  let api: SeedApi;

  beforeAll(async () => {
    ensureBuilt();
    api = await startSeedApi();
  });

  afterAll(() => api.close());

  it('has questions, each with its answer', () => {
    expect(blocks('graphql').length).toBeGreaterThanOrEqual(4);
    expect(blocks('graphql')).toHaveLength(blocks('json').length);
  });

  it.each(blocks('graphql').map((query, index) => [index, query] as const))(
    'question %i is answered through the shipped limits as it stands there',
    async (index, query) => {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`${api.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
      const { data, errors } = (await answer.json()) as { data: unknown; errors?: unknown };
      expect({ data, errors }).toEqual({ data: JSON.parse(blocks('json')[index] ?? '') as unknown });
    },
  );

  it.each(
    commands.filter(({ command }) => !ELSEWHERE.includes(command)).map(({ command, output }) => [command, output]),
  )('`%s` prints what stands there', async (command, output) => {
    const [npm, run, silent, program, dashes, ...parameters] = words(command);
    expect([npm, run, silent, program, dashes]).toEqual(['npm', 'run', '-s', 'entente', '--']);
    const result = await runProgram(COMMAND_LINE, parameters, settingsFor(seedServer()));
    expect(result.code).toBe(0);
    expect(result.output.trimEnd()).toBe(output);
  });

  it('names no command that package.json does not have', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: object };
    const named = [...README.matchAll(/npm run (?:-s )?([\w:]+)/g)].map((match) => match[1]);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });

  it('links to nothing that is not there', () => {
    const links = [...README.matchAll(/\]\(([^)#:]+)\)/g)].map((match) => match[1] ?? '');
    links.forEach((link) => {
      expect(() => readFileSync(join(ROOT, link))).not.toThrow();
    });
  });
});
