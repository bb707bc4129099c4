import type { Access, Basis, Quantity } from '../../domain/record/claim';
import type { ClaimInGraph, ReadingInGraph } from '../../domain/record/claim-in-graph';
import type { Stored } from '../../domain/record/stored';
import type { OrdinalRow } from '../neo4j/rows';
import type { SourceRow } from '../source/source-store';

/** The columns of a figure: the fields of a quantity, each with `quantity` before its name. */
export type QuantityColumns = {
  readonly [K in keyof Stored<Quantity> as `quantity${Capitalize<K>}`]: Stored<Quantity>[K] | null;
};

/** The columns of filters/claim-columns: a claim whose composite fields have one column for each of their parts. */
export interface ClaimRow
  extends OrdinalRow, QuantityColumns, Omit<ClaimInGraph, 'participant' | 'quantity' | 'endedBy'> {
  readonly role: string | null;
  /** The entity or relation that is the value. */
  readonly named: string | null;
  /** The claim that superseded or retracted it, and from which day on. */
  readonly endedBy: string | null;
  readonly endedFrom: string | null;
}

/** A claim from its row. Columns that are no fields stay in the object: copying without them would cost more. */
export function readClaim(row: ClaimRow): ClaimInGraph {
  const { endedBy, endedFrom } = row;
  return {
    ...row,
    ...readValue(row),
    quantity: readQuantity(row),
    endedBy: endedBy === null || endedFrom === null ? null : { claim: endedBy, day: endedFrom },
  };
}

/** What a claim says of its aspect: a participant, or a value. `named` is the entity or relation that it links to. */
export function readValue({
  aspect,
  role,
  named,
  value,
}: Pick<ClaimRow, 'aspect' | 'role' | 'named' | 'value'>): Pick<ClaimInGraph, 'participant' | 'value'> {
  if (aspect !== 'PARTICIPANT') return { participant: null, value: named ?? value };
  return { participant: role === null || named === null ? null : { role, entity: named }, value: null };
}

/** A figure from its columns; null when the row has none. */
export function readQuantity(row: QuantityColumns): Quantity | null {
  const { quantityBound: bound, quantityUnit: unit } = row;
  if (bound === null || unit === null) return null;
  return {
    bound,
    unit,
    ...present({
      value: row.quantityValue,
      low: row.quantityLow,
      high: row.quantityHigh,
      per: row.quantityPer,
      measure: row.quantityMeasure,
      text: row.quantityText,
    }),
  };
}

/** The columns of claim/readings-of: a reading and its source. A name that both have means the source's field. */
export interface ReadingRow
  extends Omit<ReadingInGraph, 'source' | 'language' | 'quantity' | 'verification'>, QuantityColumns, SourceRow {
  readonly readingLanguage: ReadingInGraph['language'];
  readonly readingVerification: ReadingInGraph['verification'];
}

/** A passage from its row. */
export function readReading(row: ReadingRow): ReadingInGraph {
  const { readingLanguage: language, readingVerification: verification } = row;
  return { ...row, source: row, language, verification, quantity: readQuantity(row) };
}

/** What a claim rests on, from the parallel lists of a row; the id tells whether it is a claim or a source. */
export function readBases(ids: readonly string[], accesses: readonly Access[]): readonly Basis[] {
  return ids.map((id, index) => {
    const access = accesses[index] ?? 'HEARSAY';
    return id.startsWith('claim:') ? { claim: id, access } : { source: id, access };
  });
}

/** The members that are never null as they are, the others optional. */
type Present<T> = { readonly [K in keyof T as null extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as null extends T[K] ? K : never]?: Exclude<T[K], null>;
};

/** The members that are not null: missing and null are the same in the graph, and differ in a record. */
export function present<T extends object>(members: T): Present<T> {
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== null && value !== undefined),
  ) as Present<T>;
}
