import type { RelationEvidence } from './evidence';
import type { Explanation } from './explanation';
import { statusOf } from '../record/support';
import type { Day } from '../time/time-bounds';
import { caveatsOf } from './caveats';
import { judgeAt } from './rules';
import { idsOf } from '../../base/order';
import { sentenceOf } from './sentence';

/**
 * Why a relation had its status at the end of a day: what `deriveStatus` stores, with the reasons.
 *
 * The order of the claims does not matter: the same claims give the same bytes. LAST_DAY asks for today.
 */
export function explainAt(evidence: RelationEvidence, day: Day): Explanation {
  const judgement = judgeAt(evidence, day);
  const { rule, carriers, opposing, standing } = judgement;
  const contested = opposing.length > 0;
  return {
    day,
    support: rule.support,
    status: statusOf(rule.support, contested),
    contested,
    rule: rule.code,
    supporting: idsOf(carriers),
    opposing: idsOf(opposing),
    independentOrigins: standing.independent,
    caveats: caveatsOf(judgement),
    sentence: sentenceOf(judgement),
  };
}
