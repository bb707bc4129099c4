import { readFileSync, statSync } from 'node:fs';
import type { RecordFault } from '../../domain/record/data-set';
import { fileFault } from './located-record';

/** The text of a file, or the fault for which it cannot be read. */
export type FileText = { readonly text: string } | { readonly fault: RecordFault };

/** Longest line, in UTF-16 units. Every record of a reasonable size fits into it. */
const LONGEST_LINE = 262_144;

/** How a file is read. */
export interface FileOptions {
  /** The name of the file in faults. */
  readonly file: string;
  readonly mostBytes: number;
}

/** Reads a file as UTF-8. Refuses a missing or too large file, other encodings, a byte order mark, and a line that is too long. */
export function readUtf8File(path: string, options: FileOptions): FileText {
  const { file, mostBytes } = options;
  const fault = (line: number, found: string, hint: string): FileText => ({
    fault: fileFault({ file, line }, found, hint),
  });
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile() !== true) return fault(0, 'no such file', 'Check the path.');
  if (stats.size > mostBytes) return fault(0, `${stats.size} bytes`, `Split the file: at most ${mostBytes} bytes.`);
  const bytes = readFileSync(path);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return fault(1, 'a byte order mark', 'Save the file as UTF-8 without a byte order mark.');
  }
  const text = decode(bytes);
  if (text === undefined) return fault(lineOfBadByte(bytes), 'bytes that are not UTF-8', 'Save the file as UTF-8.');
  const long = lineTooLong(text);
  return long === 0 ? { text } : fault(long, 'a line that is too long', `At most ${LONGEST_LINE} characters a line.`);
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // The decoder throws for malformed bytes. The caller reports them as a fault.
    return undefined;
  }
}

/** The first line whose bytes are not UTF-8. No character spans two lines, because no part of one is a line feed. */
function lineOfBadByte(bytes: Buffer): number {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    if (decode(bytes.subarray(start, end)) === undefined) return line;
    start = end + 1;
    line++;
  }
  return line;
}

function lineTooLong(text: string): number {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    if (end - start > LONGEST_LINE) return line;
    start = end + 1;
    line++;
  }
  return text.length - start > LONGEST_LINE ? line : 0;
}
