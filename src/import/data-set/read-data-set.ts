import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type {
  DataSet,
  DataSetHeader,
  DataSetRecords,
  RecordFault,
  RecordKind,
  RecordPlaces,
} from '../../domain/record/data-set';
import { formFaults } from './form-faults';
import { recordSchema } from './json-schemas';
import { faultOf, fileFault, idOf, type EncodedRecord, type LocatedRecord } from './located-record';
import { readJsonLines } from './read-json-lines';
import { readYamlFolder, readYamlHeader } from './read-yaml-folder';
import { textFaults } from './text-faults';

/** The result of reading the files of a data set. */
export interface DataSetReading {
  /** Null when the data set has no header, or one with faults. */
  readonly header: DataSetHeader | null;
  /** The records that have the form that the schema asks for. */
  readonly records: DataSetRecords;
  /** Present when everything has the right form. The rules are not checked yet. */
  readonly dataSet?: DataSet;
  /** Ids of records that exist but do not have the right form, so that they are not reported as missing too. */
  readonly unsound: ReadonlySet<string>;
  readonly places: RecordPlaces;
  readonly faults: readonly RecordFault[];
}

/**
 * Reads a data set: a folder of YAML files, or one file of JSON Lines.
 *
 * Reports every fault of form, and throws nothing. `validateDataSet` checks how the records fit together.
 */
export function readDataSet(path: string): DataSetReading {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) {
    const hint = `${resolve(path)} does not exist. Name a folder with dataset.yaml, or a file of JSON Lines.`;
    return new ReadingBuilder().build([fileFault({ file: basename(path), line: 0 }, 'no such file or folder', hint)]);
  }
  const encoded = stats.isDirectory() ? readYamlFolder(path) : readJsonLines(path);
  const builder = new ReadingBuilder();
  for (const record of encoded.records) builder.take(record);
  return builder.build(encoded.faults);
}

/** The header of the data set in a YAML folder; null when it has a fault. Reads nothing else, so it takes milliseconds. */
export function readDataSetHeader(folder: string): DataSetHeader | null {
  const { records, faults } = readYamlHeader(folder);
  const builder = new ReadingBuilder();
  for (const record of records) builder.take(record);
  return builder.build(faults).header;
}

class ReadingBuilder {
  readonly #records: Record<RecordKind, unknown[]> = { source: [], entity: [], relation: [], claim: [] };
  readonly #places = new Map<unknown, LocatedRecord>();
  readonly #unsound = new Set<string>();
  readonly #faults: RecordFault[] = [];
  readonly #headers: DataSetHeader[] = [];
  #headerSeen = false;

  take(record: EncodedRecord): void {
    const faults = [...formFaults(record, recordSchema('dataset.schema.json', record.kind)), ...textFaults(record)];
    this.#faults.push(...faults);
    if (record.kind === 'header') {
      if (this.#headerSeen)
        this.#faults.push(faultOf(record, { field: '', code: 'ID_TAKEN', found: 'a second header' }));
      this.#headerSeen = true;
    }
    if (faults.length > 0) {
      this.#unsound.add(idOf(record.value));
      return;
    }
    this.#places.set(record.value, record);
    // The schema has checked that the value has the form of its kind.
    if (record.kind === 'header') this.#headers.push(record.value as DataSetHeader);
    else this.#records[record.kind].push(record.value);
  }

  build(encodingFaults: readonly RecordFault[]): DataSetReading {
    const faults = [...encodingFaults, ...this.#faults];
    const header = this.#headers[0] ?? null;
    const records = {
      sources: this.#records.source,
      entities: this.#records.entity,
      relations: this.#records.relation,
      claims: this.#records.claim,
    } as unknown as DataSetRecords;
    const places: RecordPlaces = {
      placeOf: (record, field) => {
        const located = this.#places.get(record);
        return located === undefined ? { file: '', line: 0 } : { file: located.file, line: located.lineOf(field) };
      },
    };
    const sound = faults.length === 0 && header !== null ? { dataSet: { header, ...records } } : {};
    return { header, records, ...sound, unsound: this.#unsound, places, faults };
  }
}
