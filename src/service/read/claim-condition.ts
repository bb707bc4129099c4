import type { Aspect, Force, Stance } from '../../domain/record/claim';
import { boundsOf } from '../../domain/time/edtf';
import { VERIFICATIONS, type Verification } from '../../domain/record/source';
import { FIRST_DAY, LAST_DAY } from '../../domain/time/time-bounds';
import type { ClaimCondition, ClaimParent } from '../../store/claim/claim-store';

/** Which claims are asked for: a list is OR inside, fields are AND; null and absent mean no condition. */
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

/** What a filter comes to. Throws EntenteError with the code of a date that is refused. */
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

/** From where a list of claims is best reached: a kind of parent and its ids. */
export interface ClaimAccess {
  readonly parent: ClaimParent;
  readonly ids: readonly string[];
}

/** The narrowest way to the claims of a filter: by relation, by source, by speaker; null: only through all of them. */
export function accessOf({ about, sources, claimants, parties }: ClaimFilter): ClaimAccess | null {
  if (about) return { parent: 'relation', ids: about };
  if (sources) return { parent: 'source', ids: sources };
  const speakers = claimants ?? parties;
  return speakers ? { parent: 'speaker', ids: speakers } : null;
}
