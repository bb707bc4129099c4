import type { BearingClaim } from '../../domain/status/evidence';
import { evidenceClaim } from '../../domain/status/evidence-from-data-set';
import type { RequestScope } from '../../base/request-scope';
import { EVIDENCE_KINDS } from '../../domain/record/source';
import { present, readClaim, type ClaimRow } from './claim-row';
import type { Database } from '../neo4j/database';
import { recordsByOrdinal } from '../neo4j/rows';

/** Reads the claims that bear on relations, with what rule set 1 asks of each. */
export class BearingClaimStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The claims about each relation, and the denials of a class that reach it; one statement for all ids. */
  async claimsOn(ids: readonly string[], scope: RequestScope): Promise<readonly (readonly BearingClaim[])[]> {
    const parameters = { ids, evidenceKinds: [...EVIDENCE_KINDS] };
    const rows = await this.#database.read<BearingClaimRow>('claim/evidence-of', parameters, scope);
    return recordsByOrdinal(rows, ids.length, readBearingClaim);
  }
}

/** The columns of claim/evidence-of. */
interface BearingClaimRow
  extends ClaimRow, Pick<BearingClaim, 'via' | 'claimantKind' | 'examinedEvidence' | 'basisEndedFrom'> {}

/**
 * A claim from its row, as far as the rules of status look at it.
 *
 * `readIn` stays empty: what follows from the sources (`countsFrom`, `origins`) was derived when the claim was loaded.
 */
function readBearingClaim(row: BearingClaimRow): BearingClaim {
  const { via, claimantKind, examinedEvidence, basisEndedFrom } = row;
  const claim = readClaim(row);
  return {
    ...evidenceClaim({ ...present(claim), readIn: [] }),
    endedBy: claim.endedBy,
    via,
    claimantKind,
    examinedEvidence,
    basisEndedFrom,
  };
}
