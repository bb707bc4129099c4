import type { Aspect, Force, Stance } from '../../domain/record/claim';
import { boundsOf } from '../../domain/time/edtf';
import { VERIFICATIONS, type Verification } from '../../domain/record/source';
import { FIRST_DAY, LAST_DAY } from '../../domain/time/time-bounds';
import type { ClaimCondition, ClaimParent } from '../../store/claim/claim-store';

/**
 * Which claims are wanted. A claim must meet every field; it meets a list when it meets one value. Null and absent
 * mean no condition.
 */
export interface ClaimFilter {
  readonly about?: readonly string[] | null;
  readonly claimants?: readonly string[] | null;
  readonly parties?: readonly string[] | null;
  readonly stances?: readonly Stance[] | null;
  readonly aspects?: readonly Aspect[] | null;
  readonly measures?: readonly string[] | null;
  readonly forces?: readonly Force[] | null;
  readonly saidDuring?: string | null;
  readonly sources?: readonly string[] | null;
  readonly minVerification?: Verification | null;
}

/** The condition of the store for a filter. Throws EntenteError with the code of a date that is refused. */
export function claimCondition(filter: ClaimFilter): ClaimCondition {
  const during = filter.saidDuring ?? null;
  const { startMin, endMax } = during === null ? { startMin: FIRST_DAY, endMax: LAST_DAY } : boundsOf(during);
  return {
    about: filter.about ?? null,
    claimants: filter.claimants ?? null,
    parties: filter.parties ?? null,
    stances: filter.stances ?? null,
    aspects: filter.aspects ?? null,
    measures: filter.measures ?? null,
    forces: filter.forces ?? null,
    saidMinTo: endMax,
    saidMaxFrom: startMin,
    sources: filter.sources ?? null,
    minVerificationRank: VERIFICATIONS.indexOf(filter.minVerification ?? 'CITED'),
  };
}

/** How a list of claims is read: from parents of one kind, by their ids. */
export interface ClaimAccess {
  readonly parent: ClaimParent;
  readonly ids: readonly string[];
}

/**
 * The way to the claims of a filter that reads the fewest: by relation, else by source, else by speaker; null: all
 * claims.
 */
export function accessOf({ about, sources, claimants, parties }: ClaimFilter): ClaimAccess | null {
  if (about) return { parent: 'relation', ids: about };
  if (sources) return { parent: 'source', ids: sources };
  const speakers = claimants ?? parties;
  return speakers ? { parent: 'speaker', ids: speakers } : null;
}
