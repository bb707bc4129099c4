import type { DataSetHeader, DataSetRecords, RecordFault, RecordKind, RecordPlaces } from '../record/data-set';
import { parseEdtf, type EdtfDate } from '../time/edtf';
import { registerEntry, type ErrorCode } from '../../base/errors';
import type { Parsed } from '../../base/parsed';
import { shown } from '../../base/quoted';
import type { RelationTypeDefinition, Vocabulary } from '../vocabulary/vocabulary';
import type { ClaimFacts, EntityFacts, ForeignRecords, RelationFacts, SourceFacts } from './foreign-records';

/** What is wrong with a field of a record that is sound in form. */
export interface Problem {
  readonly field: string;
  readonly code: ErrorCode;
  readonly found: string;
  /** Defaults to the register's. */
  readonly hint?: string;
  /** The other record of a conflict. */
  readonly other?: string;
}

/** A rule of the validator: every fault of one kind in a data set. */
export type Rule = (context: ValidationContext) => RecordFault[];

/** What is validated. The header may be missing, when it is not sound itself. */
export type ValidatedRecords = DataSetRecords & { readonly header?: DataSetHeader | null };

/** What the records are held against. */
export interface ValidationOptions {
  readonly vocabulary: Vocabulary;
  readonly places: RecordPlaces;
  readonly foreign: ForeignRecords;
  /** Ids of records that exist and could not be read: nothing complains of their absence. */
  readonly unsound: ReadonlySet<string>;
}

/** What every rule looks at: the records by id, those of other data sets, the vocabulary, and dates read once. */
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

  /** The type of a relation; undefined when either is not known, which another rule reports. */
  typeOf(relation: string): RelationTypeDefinition | undefined {
    const facts = this.relation(relation);
    return facts === undefined ? undefined : this.vocabulary.relationTypes.get(facts.type);
  }

  /** Whether an id can be referred to; a record that could not be read is there. */
  exists(kind: RecordKind, id: string): boolean {
    return this.#options.unsound.has(id) || this[kind](id) !== undefined;
  }

  /** A date, read once however often it stands. */
  date(text: string): Parsed<EdtfDate> {
    const known = this.#dates.get(text);
    if (known !== undefined) return known;
    const parsed = parseEdtf(text);
    this.#dates.set(text, parsed);
    return parsed;
  }

  /** The date when it is given and accepted; undefined otherwise. */
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

/** The first record of an id stands for it: a second one is a fault of its own. */
function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const record of records) if (!found.has(record.id)) found.set(record.id, record);
  return found;
}
