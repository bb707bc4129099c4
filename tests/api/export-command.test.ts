import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../src/cli/run-command-line';
import { ensureBuilt, ROOT } from '../support/build';
import { COMMAND_LINE, outcomeOf, runProgram, settingsFor, startProgram, type Outcome } from '../support/run-program';
import { seedServer } from '../support/servers';

beforeAll(ensureBuilt);

const exported = (...parameters: string[]): Promise<Outcome> =>
  runProgram(COMMAND_LINE, ['export', ...parameters], settingsFor(seedServer()));

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'entente-export-'));

const COUNTS =
  /^All of dataset:dprk-russia-2023 \S+, run \d+: \d+ sources, \d+ entities, \d+ relations, \d+ claims\.$/m;

describe('entente export', () => {
  it('writes only the export to standard output, and counts and size to standard error', async () => {
    const { code, output, errors } = await exported('--format', 'entente');
    expect(code).toBe(0);
    const lines = output.trimEnd().split('\n');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ record: 'dataset', id: 'dataset:dprk-russia-2023' });
    const counted =
      COUNTS.exec(errors)?.[0]
        .match(/\d+ (?=sources|entities|relations|claims)/g)
        ?.map(Number) ?? [];
    expect(lines).toHaveLength(1 + counted.reduce((sum, count) => sum + count, 0));
    const size = `${(Buffer.byteLength(output) / 1_000_000).toFixed(1)} MB`;
    expect(errors).toContain(`Wrote ${size} from ${lines.length - 1} records in `);
  });

  it.each(['cypher', 'graphml'])(
    'writes %s to a file as it does to standard output, and leaves no other',
    async (format) => {
      const folder = newFolder();
      const options = ['--format', format, '--scope', 'entity:kim-jong-un', '--min-support', 'REPORTED'];
      const [toFile, toOutput] = [
        await exported(...options, '--out', join(folder, 'part')),
        await exported(...options, '--out', '-'),
      ];
      expect([toFile.code, toFile.output, readdirSync(folder)]).toEqual([0, '', ['part']]);
      expect(readFileSync(join(folder, 'part'), 'utf8')).toBe(toOutput.output);
      expect(toFile.errors).toMatch(/^A part of dataset:dprk-russia-2023/m);
    },
  );

  it('writes csv-admin into a folder that is empty or new, and into no other', async () => {
    const [empty, parent] = [newFolder(), newFolder()];
    for (const folder of [empty, join(parent, 'new')]) {
      expect(await exported('--format', 'csv-admin', '--out', folder)).toMatchObject({ code: 0, output: '' });
      expect(readdirSync(folder)).toEqual(expect.arrayContaining(['README.txt', 'import.args', 'schema.cypher']));
      expect(readdirSync(folder).filter((file) => file.endsWith('.part'))).toEqual([]);
    }
    const again = await exported('--format', 'csv-admin', '--out', empty);
    expect([again.code, again.errors]).toEqual([2, expect.stringMatching(/not empty/)]);
  });

  it('replaces a file only when told', async () => {
    const file = join(newFolder(), 'graph.jsonl');
    writeFileSync(file, 'mine');
    const refused = await exported('--format', 'entente', '--out', file);
    expect([refused.code, readFileSync(file, 'utf8')]).toEqual([2, 'mine']);
    expect(refused.errors).toMatch(/exists already\. Choose another name, or replace it with --force\.$/m);
    expect((await exported('--format', 'entente', '--out', file, '--force')).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toMatch(/^\{"record":"dataset"/);
  });

  it('writes directly to a device and to a named pipe', async () => {
    expect((await exported('--format', 'entente', '--out', '/dev/null')).code).toBe(0);
    const pipe = join(newFolder(), 'pipe');
    execFileSync('mkfifo', [pipe]);
    const reading = outcomeOf(startProgram(join('tests', 'support', 'print-file.cjs'), [pipe], {}));
    expect((await exported('--format', 'entente', '--out', pipe)).code).toBe(0);
    expect((await reading).output).toMatch(/^\{"record":"dataset"/);
  });

  const folder = newFolder();
  it.each([
    ['no format', [], /^BAD_USER_INPUT: --format is missing\. Choose one of cypher, /m],
    ['a mistyped format', ['--format', 'cyhper'], /Did you mean cypher\?/],
    [
      'a mistyped option',
      ['--format', 'cypher', '--minsupport', 'ANY'],
      /^BAD_USER_INPUT: unknown option '--minsupport'\n\(Did you mean --min-support\?\)/,
    ],
    ['a word without a dash', ['cypher'], /^BAD_USER_INPUT: too many arguments for 'export'/],
    ['two formats', ['--format', 'cypher', '--format', 'graphml'], /--format is given more than once/],
    ['two dates', ['--format', 'cypher', '--at', '2023', '--during', '2024'], /^TIME_CONFLICT: /m],
    ['too many hops', ['--format', 'cypher', '--scope', 'entity:a', '--hops', '9'], /^ARGUMENT_OUT_OF_RANGE: /m],
    ['an entity that is not there', ['--format', 'cypher', '--scope', 'entity:nobody'], /no entity entity:nobody/],
    ['a data set that is not there', ['--format', 'entente', '--data-set', 'dataset:no'], /No data set dataset:no/],
    ['several files on standard output', ['--format', 'csv-admin'], /several files\. Name a folder/],
    ['a folder by force', ['--format', 'csv-admin', '--out', '/tmp', '--force'], /--force replaces a file/],
    ['a folder as a file', ['--format', 'cypher', '--out', folder], /is a folder\. Name a file in it/],
    ['a file as a folder', ['--format', 'csv-admin', '--out', join(ROOT, 'package.json')], /is a file\. Name a folder/],
    [
      'a folder that is not there',
      ['--format', 'cypher', '--out', join(folder, 'a', 'b')],
      /is in a folder that does not exist/,
    ],
    [
      'a file in a file',
      ['--format', 'cypher', '--out', join(ROOT, 'package.json', 'b')],
      /is below a file, not a folder/,
    ],
    ['nothing to write to', ['--format', 'cypher', '--out', ''], /--out is empty/],
  ])('refuses %s with exit code 2, writes nothing and shows no stack', async (_case, parameters, said) => {
    const { code, output, errors } = await exported(...parameters);
    expect(errors).toMatch(said);
    expect([code, output]).toEqual([2, '']);
    expect(errors).not.toMatch(/^\s+at /m);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('ends without an error when its reader stops reading', async () => {
    const child = startProgram(COMMAND_LINE, ['export', '--format', 'cypher'], settingsFor(seedServer()));
    const ended = outcomeOf(child);
    child.stdout.once('data', () => child.stdout.destroy());
    const { code, errors } = await ended;
    expect(code).toBe(0);
    expect(errors.replace(COUNTS, '').trim()).toBe('');
  });
});

describe('Ctrl-C during an export', () => {
  const before = { ...process.env };
  beforeAll(() => Object.assign(process.env, settingsFor(seedServer())));
  afterAll(() => {
    process.env = before;
  });

  /** Runs the command in this process, and interrupts it as soon as the counts are told. */
  async function interrupted(...parameters: string[]): Promise<{ readonly code: number; readonly notes: string[] }> {
    const notes: string[] = [];
    const note = (line: string): void => {
      notes.push(line);
      if (COUNTS.test(line)) process.emit('SIGINT');
    };
    const code = await runCommandLine(['export', ...parameters], { note, answer: () => undefined });
    return { code, notes };
  }

  it('leaves nothing behind and ends with 130', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'empty'));
    writeFileSync(join(folder, 'mine'), 'mine');
    for (const [format, out, ...more] of [
      ['cypher', 'new.cypher'],
      ['entente', 'mine', '--force'],
      ['csv-admin', 'new'],
      ['csv-admin', 'empty'],
    ] as const) {
      const { code, notes } = await interrupted('--format', format, '--out', join(folder, out), ...more);
      expect([code, notes.filter((line) => line.startsWith('Wrote'))]).toEqual([130, []]);
    }
    expect(readdirSync(folder).sort()).toEqual(['empty', 'mine']);
    expect(readdirSync(join(folder, 'empty'))).toEqual([]);
    expect(readFileSync(join(folder, 'mine'), 'utf8')).toBe('mine');
    expect(existsSync(join(folder, 'new'))).toBe(false);
  });
});
