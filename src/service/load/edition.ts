import { compare as compareVersions } from 'semver';
import { canonicalHash } from '../../base/canonical-json';
import { registerEntry, type ErrorCode } from '../../base/errors';
import { canonicalDataSet } from '../../domain/record/canonical-record';
import {
  RECORD_KINDS,
  type DataSet,
  type DataSetRecords,
  type LoadedDataSet,
  type RecordCounts,
  type RecordFault,
  type RecordKind,
  type RecordPlaces,
} from '../../domain/record/data-set';
import type { StoredRecord } from '../../store/data-set/data-set-store';
import type { TouchedRecords } from '../../store/derive/touched-store';
import { DataSetRefused } from './data-set-refused';

/** A version of a data set, with the hashes by which it is compared with what is loaded. */
export interface DataSetEdition {
  /** In canonical form, which is what is stored. */
  readonly dataSet: DataSet;
  /** SHA-256 over the canonical record, hex, by record id. */
  readonly hashes: ReadonlyMap<string, string>;
  /** SHA-256 over header and records, hex; the order of the records does not matter. */
  readonly contentHash: string;
}

/** Hashes a data set and its records in canonical form: how the files were written does not matter. */
export function editionOf(given: DataSet): DataSetEdition {
  const dataSet = canonicalDataSet(given);
  const records = RECORD_KINDS.flatMap((kind) => recordsOf(dataSet, kind));
  const hashes = new Map(records.map((record) => [record.id, canonicalHash(record)]));
  const lines = [...hashes].map(([id, hash]) => `${id} ${hash}`).sort();
  return { dataSet, hashes, contentHash: canonicalHash([dataSet.header, lines]) };
}

/** How an edition is loaded. */
export interface EditionOptions {
  /** The edition replaces one of the same version, and the data set is marked as a draft. */
  readonly draft: boolean;
  readonly places: RecordPlaces;
}

/**
 * Whether an edition has to be written, compared with the one that is loaded.
 *
 * False for the same content, draft or not. Throws DataSetRefused with STALE_DATASET for a lower version, and with
 * VERSION_REUSED for the same version with other content, unless it is a draft.
 */
export function mustBeWritten(
  edition: DataSetEdition,
  loaded: LoadedDataSet | undefined,
  { draft, places }: EditionOptions,
): boolean {
  if (loaded === undefined) return true;
  const { header } = edition.dataSet;
  const refuse = (code: ErrorCode): never => {
    const found = `${header.version}, loaded is ${loaded.version}`;
    const fault: RecordFault = {
      record: header.id,
      field: 'version',
      code,
      found,
      hint: registerEntry(code).hint,
      ...places.placeOf(header, 'version'),
    };
    throw new DataSetRefused([fault]);
  };
  const order = compareVersions(header.version, loaded.version);
  if (order < 0) return refuse('STALE_DATASET');
  if (order > 0) return true;
  if (loaded.contentHash === edition.contentHash) return false;
  return draft || refuse('VERSION_REUSED');
}

/** How an edition differs from what is loaded of its data set: ids by kind, sorted. */
export interface EditionDifference {
  readonly added: TouchedRecords;
  /** Corrected under their ids. */
  readonly changed: TouchedRecords;
  readonly withdrawn: TouchedRecords;
  /** How many records of each kind are as they were. */
  readonly unchanged: RecordCounts;
}

/** Compares an edition with the stored records of its data set, by hash. */
export function differenceOf(edition: DataSetEdition, stored: readonly StoredRecord[]): EditionDifference {
  const known = new Map(stored.map(({ id, hash }) => [id, hash]));
  const isNew = (id: string): boolean => !known.has(id);
  const isEqual = (id: string): boolean => known.get(id) === edition.hashes.get(id);
  const pick = (chosen: (id: string) => boolean): TouchedRecords => idsByKind(edition.dataSet, chosen);
  const gone = stored.filter(({ id }) => !edition.hashes.has(id));
  return {
    added: pick(isNew),
    changed: pick((id) => !isNew(id) && !isEqual(id)),
    withdrawn: idsByKind(
      {
        sources: gone.filter(({ kind }) => kind === 'source'),
        entities: gone.filter(({ kind }) => kind === 'entity'),
        relations: gone.filter(({ kind }) => kind === 'relation'),
        claims: gone.filter(({ kind }) => kind === 'claim'),
      },
      () => true,
    ),
    unchanged: countsOf(pick(isEqual)),
  };
}

/** How many ids there are of each kind. */
export function countsOf(records: TouchedRecords): RecordCounts {
  return {
    source: records.sources.length,
    entity: records.entities.length,
    relation: records.relations.length,
    claim: records.claims.length,
  };
}

/** All ids, sources first, then entities, relations and claims. */
export function allIds(records: TouchedRecords): readonly string[] {
  return [...records.sources, ...records.entities, ...records.relations, ...records.claims];
}

/** The ids of several sets in one. */
export function uniteIds(...sets: readonly TouchedRecords[]): TouchedRecords {
  return {
    sources: sets.flatMap(({ sources }) => sources),
    entities: sets.flatMap(({ entities }) => entities),
    relations: sets.flatMap(({ relations }) => relations),
    claims: sets.flatMap(({ claims }) => claims),
  };
}

/** The records of a data set whose ids are among the given ones. */
export function recordsWithIds(records: DataSetRecords, ids: TouchedRecords): DataSetRecords {
  const wanted = new Set(allIds(ids));
  const isWanted = ({ id }: { readonly id: string }): boolean => wanted.has(id);
  return {
    sources: records.sources.filter(isWanted),
    entities: records.entities.filter(isWanted),
    relations: records.relations.filter(isWanted),
    claims: records.claims.filter(isWanted),
  };
}

type Identified = Readonly<Record<keyof DataSetRecords, readonly { readonly id: string }[]>>;

function idsByKind(records: Identified, chosen: (id: string) => boolean): TouchedRecords {
  const ids = (list: readonly { readonly id: string }[]): string[] =>
    list
      .map(({ id }) => id)
      .filter(chosen)
      .sort();
  return {
    sources: ids(records.sources),
    entities: ids(records.entities),
    relations: ids(records.relations),
    claims: ids(records.claims),
  };
}

function recordsOf(dataSet: DataSetRecords, kind: RecordKind): readonly { readonly id: string }[] {
  switch (kind) {
    case 'source':
      return dataSet.sources;
    case 'entity':
      return dataSet.entities;
    case 'relation':
      return dataSet.relations;
    case 'claim':
      return dataSet.claims;
  }
}
