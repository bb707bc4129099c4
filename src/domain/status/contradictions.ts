import type { BearingClaim, Contradiction, EvidenceRelation, RelationEvidence } from './evidence';
import { isWithin, quantitiesExclude, quantityInterval, type SaidQuantity } from '../record/quantity';
import { FIRST_DAY, LAST_DAY, type TimeBounds } from '../time/time-bounds';
import { isLive } from './liveness';
import { byId, byText } from '../../base/order';
import type { PlacesAgree } from './places';

/**
 * The pairs of claims about a relation that cannot both be right; by first, then second id.
 *
 * Both are live, speak of the actual, and answer the same question; their scopes (else the time of the relation) may
 * overlap. One denies what the other affirms, or both affirm times, places or quantities that exclude each other;
 * quantities only within one period. Dismissals and denials of a class contradict nothing.
 */
export function contradictionsOf(
  evidence: Pick<RelationEvidence, 'relation' | 'claims'>,
  placesAgree: PlacesAgree,
): readonly Contradiction[] {
  const question = { relation: evidence.relation, placesAgree };
  const found: Contradiction[] = [];
  for (const group of byProposition(evidence.claims.filter(mayContradict).sort(byId))) {
    group.forEach((first, index) => {
      for (const second of group.slice(index + 1)) {
        if (contradict(first, second, question)) found.push({ first: first.id, second: second.id });
      }
    });
  }
  return found.sort((left, right) => byText(left.first, right.first) || byText(left.second, right.second));
}

function mayContradict(claim: BearingClaim): boolean {
  if (claim.via !== 'ABOUT' || claim.modality !== 'ACTUAL' || !isLive(claim, LAST_DAY)) return false;
  return claim.stance === 'AFFIRMS' || (claim.stance === 'DENIES' && claim.force !== 'HINTS');
}

function byProposition(claims: readonly BearingClaim[]): Iterable<readonly BearingClaim[]> {
  const groups = new Map<string, BearingClaim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.proposition);
    if (group === undefined) groups.set(claim.proposition, [claim]);
    else group.push(claim);
  }
  return groups.values();
}

interface Question {
  readonly relation: EvidenceRelation;
  readonly placesAgree: PlacesAgree;
}

function contradict(first: BearingClaim, second: BearingClaim, question: Question): boolean {
  const { bounds } = question.relation;
  if (!overlap(first.scopeBounds ?? bounds, second.scopeBounds ?? bounds)) return false;
  if (first.stance === second.stance) return first.stance === 'AFFIRMS' && exclude(first, second, question.placesAgree);
  return first.stance === 'DENIES' ? denies(first, second) : denies(second, first);
}

function overlap(one: TimeBounds, other: TimeBounds): boolean {
  return one.startMin <= other.endMax && other.startMin <= one.endMax;
}

/** Both are affirmed, and only one of them can be true. */
function exclude(first: BearingClaim, second: BearingClaim, placesAgree: PlacesAgree): boolean {
  switch (first.aspect) {
    case 'TIME':
      return (
        first.valueBounds !== null && second.valueBounds !== null && !overlap(first.valueBounds, second.valueBounds)
      );
    case 'PLACE':
      return first.value !== undefined && second.value !== undefined && !placesAgree(first.value, second.value);
    case 'QUANTITY': {
      const [one, other] = [saidQuantityOf(first), saidQuantityOf(second)];
      return one !== null && other !== null && quantitiesExclude(one, other);
    }
    default:
      return false;
  }
}

/** The denial covers what is affirmed: the same time, place or verdict, or all numbers of the figure. */
function denies(denial: BearingClaim, affirmation: BearingClaim): boolean {
  if (denial.aspect === 'LEGALITY') return denial.verdict === affirmation.verdict;
  if (denial.aspect === 'TIME' || denial.aspect === 'PLACE') return denial.value === affirmation.value;
  if (denial.quantity === undefined || affirmation.quantity === undefined) return true;
  if (denial.quantity.per !== affirmation.quantity.per) return false;
  return isWithin(quantityInterval(affirmation.quantity), quantityInterval(denial.quantity));
}

function saidQuantityOf(claim: BearingClaim): SaidQuantity | null {
  if (claim.quantity === undefined) return null;
  return { quantity: claim.quantity, earliest: claim.saidBounds?.startMin ?? FIRST_DAY, latest: claim.countsFrom };
}
