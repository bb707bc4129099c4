import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../support/build';
import { minimalDataSet, writeYamlFolder } from '../support/data-set-builder';
import { ensureReady, runScript, typedIn } from '../support/npm-command';
import { settingsFor } from '../support/run-program';
import { seedServer } from '../support/servers';

beforeAll(ensureReady);

/** With symbolic links followed, as a process sees its current folder. */
const newFolder = (): string => realpathSync(mkdtempSync(join(tmpdir(), 'entente-typed-')));

/** Settings of a server that no command may need. */
const NO_SERVER = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' };

/** A data set in a folder of its own, by its relative name. */
function folderWithDataSet(): string {
  const folder = newFolder();
  mkdirSync(join(folder, 'mine'));
  writeYamlFolder(minimalDataSet(), join(folder, 'mine'));
  return folder;
}

describe('a command that is typed in another folder than the checkout', () => {
  it('reads a data set from that folder, inside the checkout and outside', async () => {
    const inDocs = await typedIn(join(ROOT, 'docs'), ['validate', '../seed'], NO_SERVER);
    expect(inDocs).toMatchObject({ code: 0, output: expect.stringMatching(/^dataset:dprk-russia-2023 /) as string });
    const outside = await typedIn(folderWithDataSet(), ['validate', 'mine'], NO_SERVER);
    expect(outside).toMatchObject({ code: 0, output: expect.stringMatching(/^dataset:minimal /) as string });
  });

  it('names the whole path of a data set that does not exist', async () => {
    const folder = newFolder();
    const { code, errors } = await typedIn(folder, ['validate', 'seed'], NO_SERVER);
    expect([code, errors]).toEqual([3, expect.stringContaining(`${join(folder, 'seed')} does not exist.`)]);
  });

  it('writes an export there, and says where', async () => {
    const folder = newFolder();
    const parameters = ['export', '--format', 'graphml', '--scope', 'entity:kim-tok-hun', '--out', 'here.graphml'];
    const { code, output, errors } = await typedIn(folder, parameters, settingsFor(seedServer()));
    expect([code, output, readdirSync(folder)]).toEqual([0, '', ['here.graphml']]);
    expect(errors).toMatch(/^Wrote \d+\.\d kB from \d+ records in \d+\.\d s: /m);
    expect(errors.trimEnd().endsWith(`: ${join(folder, 'here.graphml')}`)).toBe(true);
    expect(readFileSync(join(folder, 'here.graphml'), 'utf8')).toMatch(/^<\?xml/);
  });

  it('reads a folder that a setting names from there too, npm start as well', async () => {
    const folder = newFolder();
    const settings = { ...NO_SERVER, ENTENTE_VOCABULARY: 'words' };
    const refusal = `VOCABULARY_INVALID: The vocabulary in ${join(folder, 'words')} has 3 faults`;
    const validated = await typedIn(folder, ['validate', join(ROOT, 'seed')], settings);
    expect([validated.code, validated.errors]).toEqual([1, expect.stringContaining(refusal)]);
    const started = await runScript(folder, ['start'], settings);
    expect([started.code, started.errors]).toEqual([1, expect.stringContaining(refusal)]);
    mkdirSync(join(folder, 'words'));
    for (const part of ['entity-kinds', 'relation-types', 'quantities.yaml']) {
      symlinkSync(join(ROOT, 'schema', part), join(folder, 'words', part));
    }
    expect(await typedIn(folder, ['validate', join(ROOT, 'seed')], settings)).toMatchObject({ code: 0 });
  });

  it('reads paths from the current folder when no npm is asked', () => {
    const program = join(ROOT, 'bin', 'entente.mjs');
    // A script of another package that calls ours brings an INIT_CWD that is not meant for us.
    const env = { PATH: process.env.PATH, ...NO_SERVER, INIT_CWD: ROOT, npm_package_name: 'another' };
    const options = { cwd: folderWithDataSet(), env, encoding: 'utf8' } as const;
    expect(execFileSync(process.execPath, [program, 'validate', 'mine'], options)).toMatch(/^dataset:minimal /);
  });
});

describe('settings that name folders', () => {
  it('are read from the folder of the user, those of .env from the checkout', () => {
    const [checkout, folder] = [newFolder(), newFolder()];
    mkdirSync(join(checkout, 'bin'));
    cpSync(join(ROOT, 'bin', 'set-up.mjs'), join(checkout, 'bin', 'set-up.mjs'));
    const lines = ['ENTENTE_DATA=data', 'ENTENTE_SEED=other', 'ENTENTE_VOCABULARY=/absolute'];
    writeFileSync(join(checkout, '.env'), lines.join('\n'));
    const setUp = pathToFileURL(join(checkout, 'bin', 'set-up.mjs')).href;
    const script = `import { loadSettings } from ${JSON.stringify(setUp)};
      loadSettings();
      const { ENTENTE_DATA, ENTENTE_CACHE, ENTENTE_SEED, ENTENTE_VOCABULARY } = process.env;
      console.log(JSON.stringify([ENTENTE_DATA, ENTENTE_CACHE, ENTENTE_SEED, ENTENTE_VOCABULARY]));`;
    const read = (cwd: string, more: Readonly<Record<string, string>>): unknown => {
      const env = { ENTENTE_CACHE: 'mine', ENTENTE_SEED: '../seed', ...more };
      const options = { cwd, env, encoding: 'utf8' } as const;
      return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], options));
    };
    const expected = [join(checkout, 'data'), join(folder, 'mine'), join(folder, '..', 'seed'), '/absolute'];
    expect(read(folder, {})).toEqual(expected);
    expect(read(checkout, { INIT_CWD: folder, npm_package_name: 'entente' })).toEqual(expected);
  });
});
