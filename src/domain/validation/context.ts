import type { DataSetHeader, DataSetRecords, RecordFault, RecordKind, RecordPlaces } from '../record/data-set';
import { parseEdtf, type EdtfDate } from '../time/edtf';
import { registerEntry, type ErrorCode } from '../../base/errors';
import type { Parsed } from '../../base/parsed';
import { shown } from '../../base/quoted';
import type { RelationTypeDefinition, Vocabulary } from '../vocabulary/vocabulary';
import type { ClaimFacts, EntityFacts, ForeignRecords, RelationFacts, SourceFacts } from './foreign-records';

/** A fault of one field, before its record and its place are added. */
export interface Problem {
  readonly field: string;
  readonly code: ErrorCode;
  readonly found: string;
  /** Defaults to the register's. */
  readonly hint?: string;
  /** The other record of a conflict. */
  readonly other?: string;
}

/** A rule of the validator: gives every fault of one kind in a data set. */
export type Rule = (context: ValidationContext) => RecordFault[];

/** The records that are validated. The header is missing when its own form is faulty. */
export type ValidatedRecords = DataSetRecords & { readonly header?: DataSetHeader | null };

/** The vocabulary and the other data sets that records must agree with, and where the records are written. */
export interface ValidationOptions {
  readonly vocabulary: Vocabulary;
  /** File and line of each record, for its faults. */
  readonly places: RecordPlaces;
  /** What other data sets hold. */
  readonly foreign: ForeignRecords;
  /** Ids of records that could not be read. They exist: a reference to one is not reported as missing. */
  readonly unsound: ReadonlySet<string>;
}

/** All that a rule can look at: the records by id, those of other data sets, the vocabulary, and dates, each read once. */
export class ValidationContext {
  readonly records: ValidatedRecords;
  readonly vocabulary: Vocabulary;
  readonly foreign: ForeignRecords;
  readonly #options: ValidationOptions;
  readonly #sources: ReadonlyMap<string, SourceFacts>;
  readonly #entities: ReadonlyMap<string, EntityFacts>;
  readonly #relations: ReadonlyMap<string, RelationFacts>;
  readonly #claims: ReadonlyMap<string, ClaimFacts>;
  readonly #dates = new Map<string, Parsed<EdtfDate>>();

  constructor(records: ValidatedRecords, options: ValidationOptions) {
    this.records = records;
    this.vocabulary = options.vocabulary;
    this.foreign = options.foreign;
    this.#options = options;
    this.#sources = byId(records.sources);
    this.#entities = byId(records.entities);
    this.#relations = byId(records.relations);
    this.#claims = byId(records.claims);
  }

  source(id: string): SourceFacts | undefined {
    return this.#sources.get(id) ?? this.foreign.sources.get(id);
  }

  entity(id: string): EntityFacts | undefined {
    return this.#entities.get(id) ?? this.foreign.entities.get(id);
  }

  relation(id: string): RelationFacts | undefined {
    return this.#relations.get(id) ?? this.foreign.relations.get(id);
  }

  claim(id: string): ClaimFacts | undefined {
    return this.#claims.get(id) ?? this.foreign.claims.get(id);
  }

  /** The type of a relation; undefined when the relation or the type is unknown, which another rule reports. */
  typeOf(relation: string): RelationTypeDefinition | undefined {
    const facts = this.relation(relation);
    return facts === undefined ? undefined : this.vocabulary.relationTypes.get(facts.type);
  }

  /** Whether a record with this id exists; one that could not be read does. */
  exists(kind: RecordKind, id: string): boolean {
    return this.#options.unsound.has(id) || this[kind](id) !== undefined;
  }

  /** A date; each text is read only once. */
  date(text: string): Parsed<EdtfDate> {
    const known = this.#dates.get(text);
    if (known !== undefined) return known;
    const parsed = parseEdtf(text);
    this.#dates.set(text, parsed);
    return parsed;
  }

  /** The date; undefined when none is given, or when it is refused. */
  dateWhereGiven(text: string | undefined): EdtfDate | undefined {
    const parsed = text === undefined ? undefined : this.date(text);
    return parsed?.ok === true ? parsed.value : undefined;
  }

  /** A fault of a record, with the place of its field. */
  fault(record: { readonly id: string }, problem: Problem): RecordFault {
    const { field, code, hint, other } = problem;
    return {
      ...this.#options.places.placeOf(record, field),
      record: record.id,
      field,
      code,
      found: shown(problem.found),
      hint: hint ?? registerEntry(code).hint,
      ...(other === undefined ? {} : { other }),
    };
  }
}

/** Records by id. Of several with one id the first is taken; another rule reports the others. */
function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const record of records) if (!found.has(record.id)) found.set(record.id, record);
  return found;
}
