import { basename } from 'node:path';
import type { RecordFault } from '../../domain/record/data-set';
import { didYouMean } from '../../base/nearest-name';
import { shown } from '../../base/quoted';
import { faultOf, fileFault, type EncodedDataSet, type EncodedRecord } from './located-record';
import { readUtf8File } from './utf8-file';

/** Largest file of JSON Lines, in bytes. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Deepest nesting that is read. A record needs six levels. */
const DEEPEST = 12;

/** The kinds of record by the value of `record` in a line. */
const KINDS: ReadonlyMap<string, EncodedRecord['kind']> = new Map([
  ['dataset', 'header'],
  ['source', 'source'],
  ['entity', 'entity'],
  ['relation', 'relation'],
  ['claim', 'claim'],
]);

/** A string of JSON, with the colon that follows it when it is a key. */
const JSON_STRING = /"(?:[^"\\]|\\.)*"(\s*:)?/g;

/** Reads JSON Lines: one record per line, the header (`"record": "dataset"`) first. The last line may be empty. */
export function readJsonLines(path: string): EncodedDataSet {
  const file = basename(path);
  const content = readUtf8File(path, { file, mostBytes: MOST_BYTES });
  if ('fault' in content) return { records: [], faults: [content.fault] };
  const records: EncodedRecord[] = [];
  const faults: RecordFault[] = [];
  const lines = content.text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (const [index, text] of lines.entries()) {
    const read = readLine(text, { file, line: index + 1 });
    if ('code' in read) faults.push(read);
    else records.push(read);
  }
  if (records[0]?.kind !== 'header') {
    const hint = 'Begin with {"record":"dataset", ...}.';
    faults.unshift(fileFault({ file, line: 1 }, 'no header on the first line', hint));
  }
  return { records, faults };
}

function readLine(text: string, place: { file: string; line: number }): EncodedRecord | RecordFault {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return fileFault(place, shown(text), 'Write one JSON object a line.');
  }
  const { keys, depth } = measured(value);
  if (depth > DEEPEST) return fileFault(place, 'nesting too deep', `Nest at most ${DEEPEST} levels.`);
  if (keysWritten(text) !== keys) return fileFault(place, 'a key a second time', 'Keep one of the two.');
  const { record, ...fields } = value as Record<string, unknown>;
  const located = { value: fields, file: place.file, lineOf: () => place.line };
  const kind = typeof record === 'string' ? KINDS.get(record) : undefined;
  if (kind !== undefined) return { ...located, kind };
  if (record === 'judgement') {
    const hint = 'Judgements come with the importers; leave the line out.';
    return faultOf(located, { field: 'record', code: 'VALUE_INVALID', found: 'judgement', hint });
  }
  const hint = didYouMean(String(record), KINDS.keys(), `One of ${[...KINDS.keys()].join(', ')}.`);
  const code = record === undefined ? 'FIELD_MISSING' : 'VALUE_INVALID';
  return faultOf(located, { field: 'record', code, found: shown(record), hint });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Broken JSON, or nesting that is too deep to be parsed. The caller reports everything that is not an object.
    return undefined;
  }
}

/** How many keys are written in a JSON text: strings that are followed by a colon. */
function keysWritten(text: string): number {
  let count = 0;
  for (const match of text.matchAll(JSON_STRING)) if (match[1] !== undefined) count++;
  return count;
}

/** How many keys a parsed value has on all levels (fewer than were written when one occurs twice), and how deep it is. */
function measured(value: unknown): { keys: number; depth: number } {
  let level = [value];
  let keys = 0;
  let depth = 0;
  for (; level.length > 0; depth++) {
    const next: unknown[] = [];
    for (const holder of level) {
      const members: unknown[] = Object.values(holder as object);
      if (!Array.isArray(holder)) keys += members.length;
      for (const member of members) if (typeof member === 'object' && member !== null) next.push(member);
    }
    level = next;
  }
  return { keys, depth };
}
