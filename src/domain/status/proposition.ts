import type { EvidenceFields } from './evidence';

/**
 * The computed key of the proposition: two claims with one key answer the same question.
 *
 * Relation and aspect, then role and entity (PARTICIPANT), measure and unit (QUANTITY), norm (LEGALITY) or value
 * (ITEM, CAUSE, PURPOSE), joined by `|`. OCCURRENCE, TIME and PLACE are one question for each relation. A part that the
 * claim leaves open ("contents cannot be established") is empty.
 */
export function propositionOf(claim: EvidenceFields): string {
  return [claim.about, claim.aspect, ...partsOf(claim)].join('|');
}

function partsOf(claim: EvidenceFields): readonly string[] {
  switch (claim.aspect) {
    case 'PARTICIPANT':
      return [claim.participant?.role ?? '', claim.participant?.entity ?? ''];
    case 'QUANTITY':
      return [claim.quantity?.measure ?? '', claim.quantity?.unit ?? ''];
    case 'LEGALITY':
      return [claim.norm ?? ''];
    case 'ITEM':
    case 'CAUSE':
    case 'PURPOSE':
      return [claim.value ?? ''];
    case 'OCCURRENCE':
    case 'TIME':
    case 'PLACE':
      return [];
  }
}
