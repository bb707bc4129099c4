import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { ClaimRecord } from '../../src/domain/record/claim';
import type { DataSet, DataSetHeader } from '../../src/domain/record/data-set';
import type { EntityRecord } from '../../src/domain/record/entity';
import type { RelationRecord } from '../../src/domain/record/relation';
import type { SourceRecord } from '../../src/domain/record/source';

/** A header that is valid; fields given replace those of the template. */
export function headerRecord(fields: Partial<DataSetHeader> = {}): DataSetHeader {
  return {
    id: 'dataset:minimal',
    title: 'Two invented states',
    version: '1.0.0',
    date: '2024-02-01',
    licence: 'CC-BY-4.0',
    attribution: 'Test',
    notice: 'Everything in it is invented.',
    languages: ['en'],
    ...fields,
  };
}

/** A source that is valid; fields given replace those of the template. */
export function sourceRecord(fields: Partial<SourceRecord> & { id: string }): SourceRecord {
  return {
    kind: 'NEWS_REPORT',
    title: 'A report',
    publisherText: 'The Gazette',
    language: 'en',
    published: '2024-01-20',
    url: null,
    verification: 'READ',
    ...fields,
  };
}

/** A state with one English name; fields given replace those of the template. */
export function entityRecord(fields: Partial<EntityRecord> & { id: string }): EntityRecord {
  const name = fields.id.slice('entity:'.length).replaceAll('-', ' ');
  return { kind: 'STATE', names: [{ value: name, lang: 'en', kind: 'PRIMARY' }], ...fields };
}

/** A summit of Northland and Southland; fields given replace those of the template. */
export function relationRecord(fields: Partial<RelationRecord> & { id: string }): RelationRecord {
  return {
    type: 'SUMMIT',
    title: { en: fields.id.slice('relation:'.length).replaceAll('-', ' ') },
    when: '2024-01-10',
    participants: [
      { role: 'PARTY', entity: 'entity:northland' },
      { role: 'PARTY', entity: 'entity:southland' },
    ],
    generic: false,
    ...fields,
  };
}

/** Northland's statement that the summit happened, read in the gazette; fields given replace those of the template. */
export function claimRecord(fields: Partial<ClaimRecord> & { id: string }): ClaimRecord {
  return {
    about: 'relation:summit',
    aspect: 'OCCURRENCE',
    stance: 'AFFIRMS',
    force: 'STATES',
    modality: 'ACTUAL',
    likelihood: null,
    said: '2024-01-15',
    madeBy: 'entity:northland',
    text: 'It happened.',
    readIn: [{ source: 'source:gazette', locator: 'p1' }],
    verification: 'READ',
    ...fields,
  };
}

/**
 * A small valid data set: 3 sources, 8 entities, 4 relations, 7 claims.
 *
 * The summit is stated by both states (CONFIRMED), the transfer of shells alleged by an institute and denied by
 * Southland (DISPUTED), the observation rests on an image (OBSERVED), and the harbour lies in Southland.
 */
export function minimalDataSet(parts: Partial<DataSet> = {}): DataSet {
  return {
    header: headerRecord(),
    sources: SOURCES,
    entities: ENTITIES,
    relations: RELATIONS,
    claims: CLAIMS,
    ...parts,
  };
}

const SOURCES: readonly SourceRecord[] = [
  sourceRecord({ id: 'source:gazette' }),
  sourceRecord({ id: 'source:image', kind: 'IMAGE', title: '[Image of the harbour]', published: '2024-01-12' }),
  sourceRecord({ id: 'source:ministry', kind: 'OFFICIAL_STATEMENT', title: 'A statement', published: '2024-01-22' }),
];

const ENTITIES: readonly EntityRecord[] = [
  entityRecord({ id: 'entity:ana-north', kind: 'PERSON' }),
  entityRecord({ id: 'entity:harbour', kind: 'FACILITY', point: { lat: 1.5, lon: -2.25, precision: 'LOCALITY' } }),
  entityRecord({ id: 'entity:institute', kind: 'ORGANIZATION' }),
  entityRecord({
    id: 'entity:northland',
    names: [
      { value: 'Northland', lang: 'en', kind: 'PRIMARY' },
      { value: 'Nordland', lang: 'de', kind: 'PRIMARY' },
      { value: 'Republic of Northland', lang: 'en', kind: 'ALIAS' },
    ],
    identifiers: [{ scheme: 'WIKIDATA', value: 'Q1' }],
  }),
  entityRecord({ id: 'entity:shells', kind: 'MATERIEL' }),
  entityRecord({ id: 'entity:southland' }),
  entityRecord({ id: 'entity:southland-ministry', kind: 'ORGANIZATION', speaksFor: 'entity:southland' }),
  entityRecord({
    id: 'entity:unnamed-official',
    kind: 'UNNAMED_SPEAKER',
    names: [{ value: 'an official', lang: 'en', kind: 'WEAK' }],
    affiliation: 'entity:northland',
  }),
];

const RELATIONS: readonly RelationRecord[] = [
  relationRecord({
    id: 'relation:harbour-in-southland',
    type: 'LOCATED_IN',
    when: '2000/..',
    participants: [
      { role: 'LOCATED', entity: 'entity:harbour' },
      { role: 'LOCATION', entity: 'entity:southland' },
    ],
  }),
  relationRecord({
    id: 'relation:observation',
    type: 'OBSERVATION',
    when: '2024-01-12',
    participants: [
      { role: 'OBSERVER', entity: 'entity:institute' },
      { role: 'OBSERVED', entity: 'entity:harbour' },
    ],
  }),
  relationRecord({ id: 'relation:summit' }),
  relationRecord({
    id: 'relation:transfer',
    type: 'ARMS_TRANSFER',
    when: '2024-01-11/2024-01-14',
    participants: [
      { role: 'SUPPLIER', entity: 'entity:southland' },
      { role: 'RECIPIENT', entity: 'entity:northland' },
      { role: 'ITEM', entity: 'entity:shells' },
    ],
  }),
];

const CLAIMS: readonly ClaimRecord[] = [
  claimRecord({
    id: 'claim:crates-20',
    about: 'relation:observation',
    aspect: 'QUANTITY',
    force: 'REPORTS_OBSERVATION',
    madeBy: 'entity:institute',
    quantity: { value: 20, bound: 'ABOUT', unit: 'container', measure: 'STOCK_OBSERVED' },
    basedOn: [{ source: 'source:image', access: 'DIRECT' }],
  }),
  claimRecord({
    id: 'claim:crates-seen',
    about: 'relation:observation',
    force: 'REPORTS_OBSERVATION',
    madeBy: 'entity:institute',
    basedOn: [{ source: 'source:image', access: 'DIRECT' }],
  }),
  claimRecord({ id: 'claim:harbour-in-southland', about: 'relation:harbour-in-southland', madeBy: 'entity:institute' }),
  claimRecord({ id: 'claim:summit-north' }),
  claimRecord({ id: 'claim:summit-south', madeBy: 'entity:southland-ministry' }),
  claimRecord({
    id: 'claim:transfer-alleged',
    about: 'relation:transfer',
    force: 'ALLEGES',
    madeBy: 'entity:institute',
    basedOn: [{ claim: 'claim:crates-seen', access: 'DIRECT' }],
  }),
  claimRecord({
    id: 'claim:transfer-denied',
    about: 'relation:transfer',
    stance: 'DENIES',
    said: '2024-01-22',
    madeBy: 'entity:southland',
    respondsTo: ['claim:transfer-alleged'],
    readIn: [{ source: 'source:ministry', locator: 'p1' }],
  }),
];

/** Any record of a data set. */
interface AnyRecord {
  readonly id: string;
}

/**
 * The data set with fields of one record replaced, or taken out where the value is undefined.
 *
 * Types are set aside on purpose: tests write what a file could hold. Throws when no record has the id.
 */
export function withChange(dataSet: DataSet, id: string, fields: Readonly<Record<string, unknown>>): DataSet {
  let found = 0;
  const changed = <T extends { readonly id: string }>(records: readonly T[]): T[] =>
    records.map((record) => {
      if (record.id !== id) return record;
      found++;
      const entries = Object.entries({ ...record, ...fields }).filter(([, value]) => value !== undefined);
      return Object.fromEntries(entries) as unknown as T;
    });
  const result: DataSet = {
    header: changed([dataSet.header])[0] ?? dataSet.header,
    sources: changed(dataSet.sources),
    entities: changed(dataSet.entities),
    relations: changed(dataSet.relations),
    claims: changed(dataSet.claims),
  };
  if (found === 0) throw new RangeError(`no record ${id}`);
  return result;
}

/** The data set with records added at the end of their lists; the id's prefix tells which. */
export function withRecords(dataSet: DataSet, ...records: readonly AnyRecord[]): DataSet {
  const added = <T>(prefix: string): T[] => records.filter(({ id }) => id.startsWith(prefix)) as unknown as T[];
  return {
    ...dataSet,
    sources: [...dataSet.sources, ...added<SourceRecord>('source:')],
    entities: [...dataSet.entities, ...added<EntityRecord>('entity:')],
    relations: [...dataSet.relations, ...added<RelationRecord>('relation:')],
    claims: [...dataSet.claims, ...added<ClaimRecord>('claim:')],
  };
}

/** The data set without the records of these ids. */
export function withoutRecords(dataSet: DataSet, ...ids: readonly string[]): DataSet {
  const kept = <T extends { readonly id: string }>(records: readonly T[]): T[] =>
    records.filter((record) => !ids.includes(record.id));
  return {
    ...dataSet,
    sources: kept(dataSet.sources),
    entities: kept(dataSet.entities),
    relations: kept(dataSet.relations),
    claims: kept(dataSet.claims),
  };
}

/** Writes the data set as a folder of YAML files, one a kind; a new folder of the system when none is given. */
export function writeYamlFolder(dataSet: DataSet, folder = newFolder()): string {
  const { header, sources, entities, relations, claims } = dataSet;
  writeFileSync(join(folder, 'dataset.yaml'), stringify(header));
  for (const [name, records] of Object.entries({ sources, entities, relations, claims })) {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, `${name}.yaml`), stringify(records, { lineWidth: 0 }));
  }
  return folder;
}

/** The data set as JSON Lines, the header first. */
export function jsonLines(dataSet: DataSet): string {
  const line = (record: string, value: object): string => `${JSON.stringify({ record, ...value })}\n`;
  return [
    line('dataset', dataSet.header),
    ...dataSet.sources.map((value) => line('source', value)),
    ...dataSet.entities.map((value) => line('entity', value)),
    ...dataSet.relations.map((value) => line('relation', value)),
    ...dataSet.claims.map((value) => line('claim', value)),
  ].join('');
}

/** Writes texts or bytes to files of a new folder of the system, by name, and answers the folder. */
export function writeFiles(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = newFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** A new empty folder of the system. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'entente-data-set-'));
}
