import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { Writable } from 'node:stream';
import { fileTarget, folderTarget, streamTarget, type ExportTarget } from '../../../src/cli/export-target';
import type { Terminal } from '../../../src/cli/terminal';
import { writeExport } from '../../../src/cli/write-export';
import type { ExportChunk, ExportedGraph } from '../../../src/domain/export/exported-graph';

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'entente-target-'));

const GRAPH = {
  graph: { run: 7 },
  dataSets: [],
  counts: { source: 1, entity: 2, relation: 3, claim: 4 },
  cropped: false,
} as unknown as ExportedGraph;

const CHUNKS: readonly ExportChunk[] = [
  { file: 'a', text: 'one ' },
  { file: 'b', text: '\u0643' },
  { file: 'a', text: 'three' },
];

/** Writes pieces, calling back before each. */
async function write(
  target: ExportTarget,
  before: (index: number, abort: () => void) => void = () => undefined,
  terminal: Partial<Terminal> = {},
): Promise<readonly string[]> {
  const notes: string[] = [];
  const interruption = new AbortController();
  async function* chunks(): AsyncGenerator<ExportChunk> {
    for (const [index, chunk] of CHUNKS.entries()) {
      before(index, () => {
        interruption.abort();
      });
      await Promise.resolve();
      yield chunk;
    }
  }
  const note = (line: string): void => void notes.push(line);
  const output = { target, terminal: { note, answer: note, ...terminal }, signal: interruption.signal };
  await writeExport({ graph: GRAPH, chunks: chunks() }, output);
  return notes;
}

const targets = [
  ['a file', (folder: string) => fileTarget(join(folder, 'new'), { replace: false })],
  ['a file that it replaces', (folder: string) => fileTarget(join(folder, 'mine'), { replace: true })],
  ['a folder', (folder: string) => folderTarget(join(folder, 'new'))],
] as const;

describe('writing an export', () => {
  it('notes the counts first, then bytes, records, seconds and the place', async () => {
    const folder = newFolder();
    const notes = await write(await fileTarget(join(folder, 'x'), { replace: false }));
    expect(notes[0]).toBe('All of nothing, run 7: 1 sources, 2 entities, 3 relations, 4 claims.');
    expect(notes[1]?.replace(/\d+\.\d s/, '0.0 s')).toBe(
      `Wrote 11 bytes from 10 records in 0.0 s: ${join(folder, 'x')}`,
    );
    expect(notes).toHaveLength(2);
    expect(readFileSync(join(folder, 'x'), 'utf8')).toBe('one \u0643three');
  });

  it('puts pieces into the files that they name', async () => {
    const folder = join(newFolder(), 'new');
    const notes = await write(await folderTarget(relative(process.cwd(), folder)));
    expect(notes.at(-1)?.endsWith(` s: ${folder}`)).toBe(true);
    expect([readFileSync(join(folder, 'a'), 'utf8'), readFileSync(join(folder, 'b'), 'utf8')]).toEqual([
      'one three',
      '\u0643',
    ]);
  });

  it('treats a folder as empty when only a desktop has left files in it', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, '.DS_Store'), '');
    await write(await folderTarget(folder));
    expect(readdirSync(folder).sort()).toEqual(['.DS_Store', 'a', 'b']);
  });

  it('names no place when it goes to standard output', async () => {
    const sink = new Writable({
      write: (_piece, _encoding, done) => {
        done();
      },
    });
    const notes = await write(streamTarget(sink, new AbortController().signal));
    expect(notes.at(-1)).toMatch(/^Wrote 11 bytes from 10 records in \d+\.\d s\.$/);
  });

  describe.each(targets)('to %s', (_what, targetIn) => {
    /** What lies in the folder, and in its folders, by name. */
    const contents = (folder: string): string[] => readdirSync(folder, { recursive: true }).map(String).sort();

    it.each([
      ['is interrupted after a piece', 2],
      ['is interrupted after the last one', 3],
      ['fails', -1],
    ])('leaves everything as it was when it %s', async (_case, abortAt) => {
      const folder = newFolder();
      writeFileSync(join(folder, 'mine'), 'mine');
      const during: string[][] = [];
      const target = await targetIn(folder);
      const finished = write(target, (index, abort) => {
        during.push(contents(folder));
        if (index === abortAt || (abortAt === 3 && index === 2)) abort();
        if (abortAt === -1 && index === 2) throw new Error('the database is gone');
      });
      await expect(finished).rejects.toThrow(abortAt === -1 ? /database is gone/ : /interrupted/);
      expect(during.at(-1)?.join()).toMatch(/\.part/);
      expect([contents(folder), readFileSync(join(folder, 'mine'), 'utf8')]).toEqual([['mine'], 'mine']);
    });
  });

  it('does not replace a file that another program has written meanwhile', async () => {
    const folder = newFolder();
    const target = await fileTarget(join(folder, 'x'), { replace: false });
    const finished = write(target, (index) => {
      if (index === 2) writeFileSync(join(folder, 'x'), 'mine');
    });
    await expect(finished).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect([readdirSync(folder), readFileSync(join(folder, 'x'), 'utf8')]).toEqual([['x'], 'mine']);
  });

  it('waits for a slow reader before it asks for more', async () => {
    const taken: string[] = [];
    let asked = 0;
    let mostAhead = 0;
    const slow = new Writable({
      highWaterMark: 1,
      write: (piece: Buffer, _encoding, done) => {
        setImmediate(() => {
          mostAhead = Math.max(mostAhead, asked - taken.length);
          taken.push(piece.toString());
          done();
        });
      },
    });
    await write(streamTarget(slow, new AbortController().signal), () => (asked += 1));
    expect([taken.join(''), mostAhead]).toEqual(['one \u0643three', 1]);
  });

  it('ends an interrupted export whose reader does not read', async () => {
    const interruption = new AbortController();
    const deaf = new Writable({
      highWaterMark: 1,
      write: () =>
        setImmediate(() => {
          interruption.abort();
        }),
    });
    await expect(write(streamTarget(deaf, interruption.signal))).rejects.toThrow(/abort/i);
  });

  it('ends without an error when its reader stops reading, and with one when writing fails', async () => {
    const failing = (code: string): Writable =>
      new Writable({
        highWaterMark: 1,
        write: (_piece, _encoding, done) => {
          done(Object.assign(new Error(code), { code }));
        },
      });
    const { signal } = new AbortController();
    expect(await write(streamTarget(failing('EPIPE'), signal))).toHaveLength(1);
    await expect(write(streamTarget(failing('EIO'), signal))).rejects.toThrow('EIO');
  });

  describe('the progress', () => {
    beforeEach(() => jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate'] }));
    afterEach(() => jest.useRealTimers());

    it('is a line that is rewritten every second on a terminal, and cleared at the end', async () => {
      const lines: string[] = [];
      const sink = new Writable({
        write: (_piece, _encoding, done) => {
          done();
        },
      });
      await write(
        streamTarget(sink, new AbortController().signal),
        (index) => {
          if (index === 1) jest.advanceTimersByTime(2_000);
        },
        { rewrite: (line) => void lines.push(line) },
      );
      expect(lines).toEqual(['4 bytes written, 1.0 s', '4 bytes written, 2.0 s', '']);
    });

    it('is a line every ten seconds in a log', async () => {
      const sink = new Writable({
        write: (_piece, _encoding, done) => {
          done();
        },
      });
      const notes = await write(streamTarget(sink, new AbortController().signal), (index) => {
        if (index === 1) jest.advanceTimersByTime(20_000);
      });
      expect(notes.slice(1, -1)).toEqual(['4 bytes written, 10.0 s', '4 bytes written, 20.0 s']);
    });
  });
});
