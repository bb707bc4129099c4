import type { Access, ClaimRecord, Quantity } from '../../domain/record/claim';
import type { Verification } from '../../domain/record/source';
import { basesOf } from '../claim/basis-row';

type Flat = Pick<ClaimRecord, 'id' | 'about' | 'aspect' | 'stance' | 'force' | 'modality' | 'likelihood' | 'text'> &
  Pick<ClaimRecord, 'verification' | 'madeBy'>;

type Optional = Pick<ClaimRecord, 'value' | 'verdict' | 'norm' | 'likelihoodText' | 'scope' | 'said' | 'note'>;

/** A row of `derive/read-claims`; links as parallel lists in the record's order. */
export type ClaimRow = Flat & { readonly [K in keyof Optional]-?: Exclude<Optional[K], undefined> | null } & {
  readonly role: string | null;
  readonly quantityValue: number | null;
  readonly quantityLow: number | null;
  readonly quantityHigh: number | null;
  readonly quantityBound: Quantity['bound'] | null;
  readonly quantityUnit: string | null;
  readonly quantityPer: Exclude<Quantity['per'], undefined> | null;
  readonly quantityMeasure: string | null;
  readonly quantityText: string | null;
  readonly authoritative: boolean;
  readonly valueId: string | null;
  readonly onBehalfOf: readonly string[];
  readonly readings: readonly string[];
  /** Empty where the reading has none of its own. */
  readonly readingVerifications: readonly (Verification | '')[];
  readonly bases: readonly string[];
  readonly accesses: readonly Access[];
  readonly supersedes: readonly string[];
  readonly retracts: readonly string[];
  readonly respondsTo: readonly string[];
};

/** A claim's record as the data set gave it; of its readings only source and verification, which bear on its status. */
export function claimRecordOf(row: ClaimRow): ClaimRecord {
  const { id, about, aspect, stance, force, modality, likelihood, text, verification, madeBy, authoritative } = row;
  const { verdict, norm, likelihoodText, scope, said, note } = row;
  return {
    ...{ id, about, aspect, stance, force, modality, likelihood, text, verification, madeBy, authoritative },
    ...present({ verdict, norm, likelihoodText, scope, said, note }),
    ...valueOf(row),
    ...quantityOf(row),
    onBehalfOf: row.onBehalfOf,
    basedOn: basesOf(row.bases, row.accesses),
    supersedes: row.supersedes,
    retracts: row.retracts,
    respondsTo: row.respondsTo,
    readIn: row.readings.map((source, index) => {
      const own = row.readingVerifications[index];
      return own === undefined || own === '' ? { source } : { source, verification: own };
    }),
  };
}

function valueOf({ aspect, role, valueId, value }: ClaimRow): Pick<ClaimRecord, 'participant' | 'value'> {
  if (aspect === 'PARTICIPANT') {
    return role === null || valueId === null ? {} : { participant: { role, entity: valueId } };
  }
  const said = valueId ?? value;
  return said === null ? {} : { value: said };
}

function quantityOf(row: ClaimRow): Pick<ClaimRecord, 'quantity'> {
  const { quantityBound: bound, quantityUnit: unit } = row;
  if (bound === null || unit === null) return {};
  return {
    quantity: {
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
    },
  };
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], null> };

/** The members that are not null: absent and null are one in the graph, and two in a record. */
function present<T extends object>(members: T): Present<T> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null)) as Present<T>;
}
