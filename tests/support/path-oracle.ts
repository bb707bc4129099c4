import { dayNumber } from '../../src/domain/time/calendar-day';
import { boundsOf } from '../../src/domain/time/edtf';
import type { PathGraphRows, PathRelationRow } from '../../src/domain/path/graph';
import type { EffectiveQuestion } from '../../src/domain/path/question';
import { rankOfFloor } from '../../src/domain/record/support';
import { LAST_DAY } from '../../src/domain/time/time-bounds';
import type { Certainty, WindowMatch } from '../../src/domain/time/time-match';

/** A path as the oracle finds it: by ids, written down from the contract without any of the search's code. */
export interface OraclePath {
  readonly entities: readonly string[];
  readonly relations: readonly (readonly string[])[];
  readonly cost: number;
  readonly weakest: number;
}

interface OracleHop {
  readonly id: string;
  readonly rank: number;
  readonly cost: number;
}

const SUPPORT_COST: Readonly<Record<number, number>> = {
  90: 0,
  70: 300,
  60: 500,
  40: 1000,
  30: 2000,
  20: 3000,
  10: 4000,
  5: 5000,
};

/** Every simple path of the question by trying them all, sorted by the total order. */
export function allPaths(rows: PathGraphRows, question: EffectiveQuestion): OraclePath[] {
  const found: OraclePath[] = [];
  const ends = new Set([...question.from, ...question.to]);
  const entities = new Map(rows.entities.map((entity) => [entity.id, entity]));
  const hub = (id: string): number => 400 * Math.floor(Math.log2(1 + entities.get(id)!.degree));
  const walk = (path: readonly string[], hops: readonly OracleHop[][], cost: number): void => {
    for (const next of entities.keys()) {
      const hop = path.includes(next) ? [] : passing(rows, question, [path.at(-1)!, next]);
      if (hop.length === 0) continue;
      const total = cost + hop[0]!.cost;
      const [longer, longerHops] = [
        [...path, next],
        [...hops, hop],
      ];
      if (question.to.includes(next)) {
        found.push({
          entities: longer,
          relations: longerHops.map((each) => each.map(({ id }) => id)),
          cost: total,
          weakest: Math.min(...longerHops.map((each) => each[0]!.rank)),
        });
      }
      const kind = entities.get(next)!.kind;
      const isPassable =
        !ends.has(next) &&
        !question.avoid.includes(next) &&
        (question.throughKinds === null || question.throughKinds.includes(kind));
      if (isPassable && longerHops.length < question.maxHops) walk(longer, longerHops, total + hub(next));
    }
  };
  for (const start of new Set(question.from)) if (entities.has(start)) walk([start], [], 0);
  return found.sort((left, right) => compare(left, right, question));
}

function compare(left: OraclePath, right: OraclePath, question: EffectiveQuestion): number {
  const byLength = left.entities.length - right.entities.length;
  return (
    (question.objective === 'BALANCED' ? left.cost - right.cost : byLength) ||
    byLength ||
    right.weakest - left.weakest ||
    left.cost - right.cost ||
    (left.entities.join(' ') < right.entities.join(' ') ? -1 : 1)
  );
}

/** The relations that join two entities under the question, best first. */
function passing(rows: PathGraphRows, question: EffectiveQuestion, [from, to]: readonly [string, string]): OracleHop[] {
  const found = new Map<string, OracleHop>();
  for (const hop of rows.hops) {
    const relation = rows.relations.find(({ id }) => id === hop.relation)!;
    const type = rows.types.find(({ code }) => code === relation.type)!;
    const definition = type.hops[hop.definition]!;
    const isOut = hop.from === from && hop.to === to;
    const isIn = hop.from === to && hop.to === from;
    if (!isOut && !isIn) continue;
    if (!definition.symmetric && question.direction === 'OUT' && !isOut) continue;
    if (!definition.symmetric && question.direction === 'IN' && !isIn) continue;
    if (question.types !== null && !question.types.includes(type.code)) continue;
    if (question.categories !== null && !question.categories.includes(type.category)) continue;
    if (question.roles !== null && ![definition.from, definition.to].every((role) => question.roles!.includes(role))) {
      continue;
    }
    // A path is asked for as of a day on which the hop may be denied: then it is not there.
    const readDay = type.structural ? LAST_DAY : (question.saidBy ?? LAST_DAY);
    if ((hop.denialDays ?? []).filter((day) => day <= readDay).length % 2 === 1) continue;
    if (!isInTime(relation, question)) continue;
    const said = stepOf(relation, type.structural ? null : question.saidBy);
    if (said.rank < rankOfFloor(question.minSupport) || said.origins < question.minOrigins) continue;
    if (question.contested !== 'FLAG' && said.contested !== (question.contested === 'ONLY')) continue;
    const cost = 1000 + (SUPPORT_COST[said.rank] ?? 6000) + (said.contested ? 1000 : 0) + (type.common ? 500 : 0);
    found.set(relation.id, { id: relation.id, rank: said.rank, cost });
  }
  return [...found.values()].sort(
    (left, right) => left.cost - right.cost || right.rank - left.rank || (left.id < right.id ? -1 : 1),
  );
}

function isInTime(relation: PathRelationRow, question: EffectiveQuestion): boolean {
  const asked = question.at ?? question.during;
  if (asked === null) return true;
  const { startMin: from, endMax: to } = boundsOf(asked);
  // To hold for certain at an imprecise day is to hold on each day that may be meant.
  const window = question.at === null ? question.window : question.match === 'CERTAIN' ? 'THROUGHOUT' : 'OVERLAPS';
  return IN_TIME[question.match][window](relation, from, to);
}

type InTime = (relation: PathRelationRow, from: string, to: string) => boolean;

/** The table of the contract: how the four bounds of a relation stand to the days of a window. */
const IN_TIME: Readonly<Record<Certainty, Readonly<Record<WindowMatch, InTime>>>> = {
  POSSIBLE: {
    OVERLAPS: ({ startMin, endMax }, from, to) => startMin <= to && endMax >= from,
    STARTS_IN: ({ startMin, startMax }, from, to) => startMin <= to && startMax >= from,
    CONTAINED: ({ startMax, endMin }, from, to) => startMax >= from && endMin <= to,
    THROUGHOUT: ({ startMin, endMax }, from, to) => startMin <= from && endMax >= to,
  },
  CERTAIN: {
    OVERLAPS: ({ startMax, endMin }, from, to) => startMax <= to && endMin >= from,
    STARTS_IN: ({ startMin, startMax }, from, to) => startMin >= from && startMax <= to,
    CONTAINED: ({ startMin, endMax }, from, to) => startMin >= from && endMax <= to,
    THROUGHOUT: ({ startMax, endMin }, from, to) => startMax <= from && endMin >= to,
  },
};

function stepOf(
  relation: PathRelationRow,
  saidBy: string | null,
): { rank: number; contested: boolean; origins: number } {
  const until = dayNumber(saidBy ?? LAST_DAY);
  const index = relation.stepDays.filter((day) => dayNumber(day) <= until).length - 1;
  return {
    rank: relation.stepRanks[index]!,
    contested: relation.stepContested[index]!,
    origins: relation.stepOrigins[index]!,
  };
}
