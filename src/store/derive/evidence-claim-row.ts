import type { Access } from '../../domain/record/claim';
import type { Verification } from '../../domain/record/source';
import type { Stored } from '../../domain/record/stored';
import type { EvidenceFields } from '../../domain/status/evidence';
import { present, readBases, readQuantity, readValue, type QuantityColumns } from '../claim/claim-row';

/** The columns of derive/read-claims; links as parallel lists in the record's order. */
export interface EvidenceClaimRow
  extends QuantityColumns, Omit<Stored<EvidenceFields>, 'participant' | 'quantity' | 'readIn' | 'basedOn'> {
  readonly role: string | null;
  /** The entity or relation that is the value. */
  readonly valueId: string | null;
  readonly readings: readonly string[];
  /** Empty where the reading has no verification of its own. */
  readonly readingVerifications: readonly (Verification | '')[];
  readonly bases: readonly string[];
  readonly accesses: readonly Access[];
}

/** The fields of a claim that bear on statuses, from its row. */
export function evidenceFieldsOf(row: EvidenceClaimRow): EvidenceFields {
  return {
    ...present(row),
    ...present({ ...readValue({ ...row, named: row.valueId }), quantity: readQuantity(row) }),
    basedOn: readBases(row.bases, row.accesses),
    readIn: row.readings.map((source, index) => {
      const own = row.readingVerifications[index];
      return own === undefined || own === '' ? { source } : { source, verification: own };
    }),
  };
}
