import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

interface Rule {
  readonly from: { readonly path?: string };
  readonly to: { readonly path?: string };
}

// The rules as `npm test` runs them over src/.
// eslint-disable-next-line @typescript-eslint/no-require-imports -- a configuration file in CommonJS
const { forbidden } = require('../../.dependency-cruiser.cjs') as { readonly forbidden: readonly Rule[] };

/** The arrows of the diagram in ARCHITECTURE.md: each room with the rooms that it imports. */
function drawnArrows(): ReadonlyMap<string, readonly string[]> {
  const text = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');
  const diagram = /```mermaid\n([^]*?)```/.exec(text)?.[1] ?? '';
  const arrows = [...diagram.matchAll(/^ *([\w-]+)(?:\["[^"]*"\])? --> (.+)$/gm)];
  return new Map(arrows.map(([, from = '', to = '']) => [from, to.split(' & ')]));
}

/** All rooms that a room reaches by arrows, without itself. */
function reached(room: string, arrows: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  return new Set((arrows.get(room) ?? []).flatMap((next) => [next, ...reached(next, arrows)]));
}

/** A file of a room, as the rules see it. */
const fileOf = (room: string): string => (files.includes(`${room}.ts`) ? `src/${room}.ts` : `src/${room}/a-file.ts`);

/** Whether no rule forbids one room to import another. */
function isAllowed(from: string, to: string): boolean {
  return !forbidden.some(
    (rule) =>
      rule.from.path !== undefined &&
      rule.to.path !== undefined &&
      new RegExp(rule.from.path).test(fileOf(from)) &&
      new RegExp(rule.to.path).test(fileOf(to)),
  );
}

const files = readdirSync(join(ROOT, 'src'));
const rooms = files.map((file) => file.replace(/\.ts$/, ''));

describe('the diagram of ARCHITECTURE.md', () => {
  const arrows = drawnArrows();

  it('shows every room of src/ and no other', () => {
    const drawn = new Set([...arrows].flatMap(([from, to]) => [from, ...to]));
    expect([...drawn].sort()).toEqual([...rooms].sort());
  });

  it.each(rooms)('lets %s reach the rooms that it may import', (room) => {
    const allowed = rooms.filter((other) => other !== room && isAllowed(room, other));
    expect([...reached(room, arrows)].sort()).toEqual(allowed.sort());
  });
});
