import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, ROOT } from '../support/build';
import {
  claimRecord,
  minimalDataSet,
  withRecords,
  writeFiles,
  writeYamlFolder,
  jsonLines,
} from '../support/data-set-builder';
import { COMMAND_LINE, runProgram, type Outcome } from '../support/run-program';

beforeAll(ensureBuilt);

const format = (...parameters: string[]): Promise<Outcome> => runProgram(COMMAND_LINE, ['format', ...parameters], {});

describe('entente format', () => {
  it('finds nothing to do in the seed, without a database', async () => {
    expect(await format(join(ROOT, 'seed'), '--check')).toEqual({
      code: 0,
      output: '',
      errors: 'In canonical form.\n',
    });
  });

  it('lists with --check what it would rewrite and exits 3, then rewrites it and finds nothing more to do', async () => {
    const folder = writeYamlFolder(minimalDataSet());
    const claims = join(folder, 'claims', 'claims.yaml');
    const before = readFileSync(claims, 'utf8');
    const checked = await format(folder, '--check');
    expect(checked).toMatchObject({
      code: 3,
      errors: expect.stringMatching(/^Not in canonical form: \d of 5 files\.$/m) as string,
    });
    expect(checked.output.split('\n')).toContain('claims/claims.yaml');
    expect(readFileSync(claims, 'utf8')).toBe(before);

    expect(await format(folder)).toMatchObject({ code: 0, output: checked.output });
    expect(readFileSync(claims, 'utf8')).not.toBe(before);
    expect(await format(folder, '--check')).toMatchObject({ code: 0, output: '' });
  });

  it('rewrites a file of JSON Lines', async () => {
    const file = join(writeFiles({ 'a.jsonl': jsonLines(minimalDataSet()).replaceAll('":', '": ') }), 'a.jsonl');
    expect(await format(file)).toMatchObject({ code: 0, output: 'a.jsonl\n' });
    expect(readFileSync(file, 'utf8')).toMatch(/^\{"record":"dataset","id":"dataset:minimal",/);
  });

  it('lists faults as validation does, and changes nothing', async () => {
    const folder = writeYamlFolder(withRecords(minimalDataSet(), claimRecord({ id: 'claim:x', madeBy: 'entity:x' })));
    const claims = readFileSync(join(folder, 'claims', 'claims.yaml'), 'utf8');
    const { code, errors } = await format(folder);
    expect(code).toBe(3);
    expect(errors).toMatch(/^claims\/\S+\.yaml:\d+: REFERENCE_MISSING claim:x[^]*^Refused: 1 fault\./m);
    expect(readFileSync(join(folder, 'claims', 'claims.yaml'), 'utf8')).toBe(claims);
  });

  it('leaves the files of desktops and editors as they are', async () => {
    const folder = writeYamlFolder(minimalDataSet());
    const names = ['.DS_Store', 'claims.yaml~', '#claims.yaml#'];
    for (const name of names) writeFileSync(join(folder, 'claims', name), name);
    expect(await format(folder)).toMatchObject({ code: 0 });
    expect(readdirSync(join(folder, 'claims')).sort()).toEqual([...names, 'claims.yaml'].sort());
    for (const name of names) expect(readFileSync(join(folder, 'claims', name), 'utf8')).toBe(name);
  });
});
