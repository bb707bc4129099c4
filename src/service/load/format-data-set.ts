import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { byCodePoint } from '../../base/order';
import { canonicalHeader, canonicalRecord, type RecordOfKind } from '../../domain/record/canonical-record';
import type { DataSet, RecordFault, RecordKind, RecordPlaces } from '../../domain/record/data-set';
import type { Vocabulary } from '../../domain/vocabulary/vocabulary';
import { canonicalYaml } from '../../export/canonical-yaml';
import { jsonLine } from '../../export/json-line';
import { checkDataSet } from '../../import/data-set/check-data-set';
import { readDataSet } from '../../import/data-set/read-data-set';
import { recordFiles } from '../../import/data-set/read-yaml-folder';
import { commentFaults } from '../../import/data-set/yaml-comments';

/** A file of a data set that is not in canonical form. */
export interface MisformattedFile {
  /** As faults name it: relative to the data-set folder. */
  readonly file: string;
  readonly path: string;
  /** Its text in canonical form. */
  readonly text: string;
}

/** How to bring a data set into canonical form: the files to rewrite, or the faults because of which it is not changed. */
export interface FormatPlan {
  readonly faults: readonly RecordFault[];
  readonly misformatted: readonly MisformattedFile[];
  /** How many files the data set has. */
  readonly files: number;
}

/**
 * Finds the files of a data set that are not in canonical form; writes nothing.
 *
 * In canonical form, keys have the order of the format, records are sorted by id in their file, YAML has one style, and a
 * JSON Lines file has the kinds in order. Faults are those of `entente validate`, and comments, which would be lost.
 */
export function planFormat(path: string, vocabulary: Vocabulary): FormatPlan {
  const reading = readDataSet(path);
  const { faults, dataSet } = checkDataSet(reading, { vocabulary });
  if (dataSet === undefined) return { faults, misformatted: [], files: 0 };
  const isFolder = statSync(path).isDirectory();
  const files = isFolder ? yamlFiles(path, dataSet, reading.places) : [jsonLinesFile(path, dataSet)];
  const texts = files.map((file) => ({ ...file, found: readFileSync(file.path, 'utf8') }));
  return {
    faults: isFolder ? texts.flatMap(({ found, file }) => commentFaults(found, file)) : [],
    misformatted: texts
      .filter(({ found, text }) => found !== text)
      .map(({ file, path, text }) => ({ file, path, text })),
    files: files.length,
  };
}

/** A record in canonical form, and the file that it is in. */
interface FiledRecord {
  readonly file: string;
  readonly id: string;
  readonly record: object;
}

function yamlFiles(folder: string, dataSet: DataSet, { placeOf }: RecordPlaces): readonly MisformattedFile[] {
  const filed = <K extends RecordKind>(kind: K, records: readonly RecordOfKind[K][]): FiledRecord[] =>
    records.map((record) => {
      return { file: placeOf(record, '').file, id: record.id, record: canonicalRecord(kind, record) };
    });
  const { header, sources, entities, relations, claims } = dataSet;
  const records = [
    ...filed('source', sources),
    ...filed('entity', entities),
    ...filed('relation', relations),
    ...filed('claim', claims),
  ].sort(byId);
  const texts = recordFiles(folder).map((file) => {
    const held = records.filter((record) => record.file === file);
    return { file, text: canonicalYaml(held.map(({ record }) => record)) };
  });
  return [{ file: 'dataset.yaml', text: canonicalYaml(canonicalHeader(header)) }, ...texts].map(({ file, text }) => {
    return { file, path: join(folder, file), text };
  });
}

function jsonLinesFile(path: string, { header, sources, entities, relations, claims }: DataSet): MisformattedFile {
  const lines = <K extends RecordKind>(kind: K, records: readonly RecordOfKind[K][]): string[] =>
    [...records].sort(byId).map((record) => jsonLine(kind, canonicalRecord(kind, record)));
  const text = [
    jsonLine('dataset', canonicalHeader(header)),
    ...lines('source', sources),
    ...lines('entity', entities),
    ...lines('relation', relations),
    ...lines('claim', claims),
  ].join('');
  return { file: basename(path), path, text };
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return byCodePoint(one.id, other.id);
}

/**
 * Replaces files by their canonical form.
 *
 * Each new text is first written to a file next to the old one. Only when all are written, they are renamed. So a full
 * disk changes nothing, and no reader finds half a file. Throws the error of the file system.
 */
export function writeFormatted(files: readonly MisformattedFile[]): void {
  const moves = files.map(({ path, text }) => {
    const place = realpathSync(path);
    return { place, beside: join(dirname(place), `.${basename(place)}.${process.pid}.tmp`), text };
  });
  const written: string[] = [];
  try {
    for (const { place, beside, text } of moves) {
      writeFileSync(beside, text, { mode: statSync(place).mode, flag: 'wx', flush: true });
      written.push(beside);
    }
    for (const { place, beside } of moves) renameSync(beside, place);
  } finally {
    for (const beside of written) rmSync(beside, { force: true });
  }
}
