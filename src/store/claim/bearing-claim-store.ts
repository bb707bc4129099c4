import type { ClaimInGraph } from '../../domain/record/claim-in-graph';
import type { BearingClaim } from '../../domain/status/evidence';
import { boundsOf } from '../../domain/time/edtf';
import type { RequestScope } from '../../base/request-scope';
import { EVIDENCE_KINDS } from '../../domain/record/source';
import { readClaim } from './claim-row';
import type { Database, Row } from '../neo4j/database';
import { recordsByOrdinal } from '../neo4j/ordinal-rows';

/** Reads the claims that bear on relations, with what rule set 1 asks of each. */
export class BearingClaimStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The claims about each relation, and the denials of a class that reach it; one statement for all ids. */
  async claimsOn(ids: readonly string[], scope: RequestScope): Promise<readonly (readonly BearingClaim[])[]> {
    const parameters = { ids, evidenceKinds: [...EVIDENCE_KINDS] };
    const rows = await this.#database.read('claim/evidence-of', parameters, scope);
    return recordsByOrdinal(rows, ids.length, readBearingClaim);
  }
}

function readBearingClaim(row: Row): BearingClaim {
  return {
    ...bearing(readClaim(row)),
    via: row.via as BearingClaim['via'],
    claimantKind: row.claimantKind as string,
    examinedEvidence: row.examinedEvidence as boolean,
    basisEndedFrom: row.basisEndedFrom as string | null,
  };
}

type Bearing = Omit<BearingClaim, 'via' | 'claimantKind' | 'examinedEvidence' | 'basisEndedFrom'>;

/**
 * The record behind a claim of the graph, as far as the rules of status ask for it.
 *
 * `readIn` stays empty: what follows from the sources (`countsFrom`, `origins`) was derived when the claim was loaded.
 */
function bearing(claim: ClaimInGraph): Bearing {
  const { participant, value, norm, verdict, likelihoodText, quantity, scope, said, note, ...rest } = claim;
  const optional = { participant, value, norm, verdict, likelihoodText, quantity, scope, said, note };
  return {
    ...rest,
    ...withoutNulls(optional),
    readIn: [],
    saidBounds: said === null ? null : boundsOf(said),
    scopeBounds: scope === null ? null : boundsOf(scope),
    valueBounds: claim.aspect === 'TIME' && value !== null ? boundsOf(value) : null,
  };
}

type WithoutNulls<T> = { readonly [K in keyof T]?: Exclude<T[K], null> };

function withoutNulls<T extends object>(record: T): WithoutNulls<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null)) as WithoutNulls<T>;
}
