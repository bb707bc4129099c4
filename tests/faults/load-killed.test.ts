import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { minimalDataSet, withChange, withoutRecords } from '../support/data-set-builder';
import { stoppedAt, type LoadChildOrder, type StopAfter } from '../support/load-child';
import { ScratchGraph } from '../support/scratch-graph';

const SUPPORT = join(__dirname, '..', 'support');
const first = minimalDataSet();
const next = withChange(
  withChange(withoutRecords(first, 'claim:transfer-denied', 'claim:crates-20'), 'dataset:minimal', {
    version: '1.1.0',
  }),
  'entity:southland-ministry',
  { speaksFor: 'entity:northland' },
);

let graph: ScratchGraph;
let folder: string;
let before: string;
let after: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-killed-'));
  graph = new ScratchGraph();
  await graph.empty();
  await graph.load(first);
  before = await graph.dump();
  await graph.load(next);
  after = await graph.dump();
  // A server that has just started plans every statement for the first time.
}, 120_000);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await graph.close();
});

/** Loads the next edition in a process of its own, and kills it as soon as it says that it has stopped. */
async function killedLoad(stopAfter: StopAfter): Promise<void> {
  const order: LoadChildOrder = { connection: graph.connection, dataSet: next, stopAfter };
  const file = join(folder, 'order.json');
  writeFileSync(file, JSON.stringify(order));
  const hook = join(SUPPORT, 'typescript-hook.cjs');
  const child = spawn(process.execPath, ['--require', hook, join(SUPPORT, 'load-child.ts'), file]);
  let errors = '';
  child.stderr.on('data', (data: Buffer) => {
    errors += data.toString();
  });
  let place = '';
  child.stdout.once('data', (data: Buffer) => {
    place = data.toString();
    child.kill('SIGKILL');
  });
  const signal = await new Promise((resolve) => {
    child.on('close', (_code, killedBy) => {
      resolve(killedBy);
    });
  });
  expect(errors).toBe('');
  expect(signal).toBe('SIGKILL');
  expect(place).toBe(stoppedAt(stopAfter));
}

describe.each<[string, StopAfter, 'before' | 'after' | 'either']>([
  ['behind the lock', { statement: 'graph/lock' }, 'before'],
  ['with records withdrawn', { statement: 'data-set/withdraw' }, 'before'],
  ['with records written and nothing derived of them', { statement: 'data-set/link' }, 'before'],
  ['with derived links cleared', { statement: 'derive/clear-links' }, 'before'],
  ['with the run raised', { statement: 'graph/raise-run' }, 'before'],
  ['with everything done but the commit', 'WORK', 'before'],
  ['while the commit is asked for', 'COMMIT_ASKED', 'either'],
  ['with the commit done', 'COMMIT', 'after'],
])('a loading process killed %s', (_moment, stopAfter, expected) => {
  it('leaves the graph as before or as after, and the next load comes to the same', async () => {
    await graph.empty();
    await graph.load(first);
    expect(await graph.dump()).toBe(before);
    await killedLoad(stopAfter);
    const found = await graph.dump();
    if (expected === 'either') expect([before, after]).toContain(found);
    else expect(found).toBe(expected === 'before' ? before : after);
    await graph.load(next);
    expect(await graph.dump()).toBe(after);
  });
});
