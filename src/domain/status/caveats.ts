import type { BearingClaim } from './evidence';
import type { Caveat } from './explanation';
import { isAffirmation } from './bearing';
import { isMade, isEnded } from './liveness';
import { idsOf, byText } from '../../base/order';
import { restsOnSpeaksFor } from './party';
import { isWordOfPrincipal, type Judgement } from './rules';

/** What to keep in mind about a status, by code, in the words that are shown. */
export const CAVEATS = Object.freeze({
  BASIS_ENDED: 'A claim that this one rests on has been superseded or retracted.',
  CITED_ONLY: 'Every claim that carries it was only named by others; no source was opened.',
  CONTENTS_UNDETERMINED: 'It is said that the contents cannot be established.',
  DENIAL_PRECEDES: 'A general denial was made before anybody affirmed it.',
  DENIED_IN_OTHER_MODALITY:
    'A denial speaks of a plan or a possibility where the act is affirmed, or the other way round: it does not contest.',
  DISMISSED: 'It is dismissed, as unproven or as rumour, without being denied.',
  ENDED_CLAIMS: 'Claims about it have been superseded or retracted.',
  NO_COMMENT: 'Somebody who was asked declines to comment.',
  NO_PRINCIPAL_SPEAKS: 'None of those who would have taken part says so.',
  SINGLE_ORIGIN: 'All that is stated comes from one origin.',
  SPEAKS_FOR_SETTING: 'For whom a claimant speaks is a setting of our editors, not said by the source.',
  UNDETERMINED: 'It is said that something about it cannot be established.',
} as const);

/** A caveat of rule set 1. */
export type CaveatCode = keyof typeof CAVEATS;

/** The caveats of a judgement, by code; each names the claims that it is about. */
export function caveatsOf(judgement: Judgement): readonly Caveat[] {
  return (Object.keys(CAVEATS) as CaveatCode[]).sort(byText).flatMap((code) => {
    const claims = CLAIMS_OF[code](judgement);
    return claims.length === 0 ? [] : [{ code, claims: idsOf(claims), text: CAVEATS[code] }];
  });
}

type Finder = (judgement: Judgement) => readonly BearingClaim[];

/** The claims that each caveat is about; a caveat without claims does not apply. */
const CLAIMS_OF: Readonly<Record<CaveatCode, Finder>> = Object.freeze({
  BASIS_ENDED: ({ carriers, opposing, standing }) =>
    [...carriers, ...opposing].filter(
      ({ basisEndedFrom }) => basisEndedFrom !== null && basisEndedFrom <= standing.day,
    ),
  CITED_ONLY: ({ carriers }) => (carriers.every(({ verification }) => verification === 'CITED') ? carriers : []),
  CONTENTS_UNDETERMINED: ({ standing }) => leftOpen(standing.live).filter(({ aspect }) => aspect === 'ITEM'),
  DENIAL_PRECEDES: denialsThatPrecede,
  DENIED_IN_OTHER_MODALITY: deniedInOtherModality,
  DISMISSED: ({ standing }) => standing.dismissals,
  ENDED_CLAIMS: ({ standing }) => standing.made.filter((claim) => isEnded(claim, standing.day)),
  NO_COMMENT: ({ standing }) => standing.live.filter(({ stance }) => stance === 'NO_COMMENT'),
  NO_PRINCIPAL_SPEAKS: ({ rule, carriers, standing: { stated, principals } }) =>
    rule.code === 'S6' && principals.length > 0 && !stated.some((claim) => isWordOfPrincipal(claim, principals))
      ? carriers
      : [],
  SINGLE_ORIGIN: ({ rule, standing }) =>
    standing.independent.length === 1 && rule.support !== 'CONFIRMED' ? standing.stated : [],
  SPEAKS_FOR_SETTING: ({ carriers, opposing }) => [...carriers, ...opposing].filter(restsOnSpeaksFor),
  UNDETERMINED: ({ standing }) => leftOpen(standing.live).filter(({ aspect }) => aspect !== 'ITEM'),
});

function leftOpen(claims: readonly BearingClaim[]): readonly BearingClaim[] {
  return claims.filter(({ stance }) => stance === 'UNDETERMINED');
}

/** Class denials among the opposing that were said before the first affirmation of what they deny. */
function denialsThatPrecede({ standing, opposing }: Judgement): readonly BearingClaim[] {
  return opposing.filter((denial) => {
    const affirmed = standing.evidence.claims.filter(
      (claim) =>
        claim.via === 'ABOUT' &&
        claim.modality === denial.modality &&
        isAffirmation(claim) &&
        isMade(claim, standing.day),
    );
    return denial.via === 'GENERIC' && affirmed.every(({ countsFrom }) => denial.countsFrom < countsFrom);
  });
}

/** "No plan to" does not deny the act: such a denial is shown and contests nothing. */
function deniedInOtherModality({ carriers, standing }: Judgement): readonly BearingClaim[] {
  if (carriers.length === 0) return [];
  return standing.denials.filter((denial) => !carriers.some(({ modality }) => modality === denial.modality));
}
