import type { BearingClaim, RelationEvidence } from './evidence';
import type { Day } from '../time/time-bounds';
import { matchRule, type RuleMatch } from './rules';
import { standingAt, type Standing } from './standing';

/** What a standing comes to: the rule that matched, the claims that carry it, and who contests it. */
export interface Judged extends RuleMatch {
  readonly standing: Standing;
  /** Live denials of the modality of the affirmations that carried the rule, by id. */
  readonly opposing: readonly BearingClaim[];
}

/** What stood about a relation at the end of a day, and what it comes to. */
export function judgeAt(evidence: RelationEvidence, day: Day): Judged {
  const standing = standingAt(evidence, day);
  const match = matchRule(standing);
  return { ...match, standing, opposing: opposingOf(standing, match) };
}

/** Contested is only what somebody affirms: a denied or undetermined relation is not contested by its denials. */
function opposingOf({ denials, affirmations }: Standing, { carriers }: RuleMatch): readonly BearingClaim[] {
  const affirmed = new Set(affirmations.map(({ id }) => id));
  const modalities = new Set(carriers.filter(({ id }) => affirmed.has(id)).map(({ modality }) => modality));
  return denials.filter(({ modality }) => modalities.has(modality));
}
