import { dayNumber } from '../domain/time/calendar-day';
import { DIRECTION_BOTH, DIRECTION_IN, DIRECTION_OUT, type PathGraph } from '../domain/path/graph';
import type { EffectiveQuestion, PathDirection } from '../domain/path/question';
import { rankOfFloor, type ContestedMode } from '../domain/record/support';
import { LAST_DAY } from '../domain/time/time-bounds';
import type { HopDefinition, RelationTypeDefinition } from '../domain/vocabulary/vocabulary';
import { timeBoxOf, type TimeBox } from '../domain/time/time-box';

/** Most hop definitions of one type; the row length of `waysOf`. */
export const MOST_DEFINITIONS = 256;

/** What a question asks of every hop, ready for the loops: no text is compared inside the search. */
export interface HopConditions {
  /** By type index * MOST_DEFINITIONS + definition index: the directions that are admitted, as a mask; 0: none. */
  readonly waysOf: Uint8Array;
  /** By type index: 1 where `saidBy` is not applied. */
  readonly structural: Uint8Array;
  /** By type index: 1 for types that say little. */
  readonly common: Uint8Array;
  readonly time: TimeBox;
  /** Day number up to which words count. */
  readonly saidBy: number;
  readonly leastRank: number;
  readonly contested: ContestedMode;
  readonly minOrigins: number;
}

/** What of a question bears on single hops. */
export type HopQuestion = Pick<
  EffectiveQuestion,
  | 'types'
  | 'categories'
  | 'roles'
  | 'direction'
  | 'at'
  | 'during'
  | 'window'
  | 'match'
  | 'saidBy'
  | 'minSupport'
  | 'contested'
  | 'minOrigins'
>;

const WAYS: Readonly<Record<PathDirection, number>> = Object.freeze({
  ANY: DIRECTION_BOTH,
  OUT: DIRECTION_OUT,
  IN: DIRECTION_IN,
});

/** The conditions of a question over the types of a graph. */
export function compileConditions(types: PathGraph['types'], question: HopQuestion): HopConditions {
  const waysOf = new Uint8Array(types.length * MOST_DEFINITIONS);
  types.forEach((type, typeIndex) => {
    type.hops.forEach((hop, definition) => {
      if (admitsDefinition(type, hop, question)) {
        waysOf[typeIndex * MOST_DEFINITIONS + definition] = WAYS[question.direction];
      }
    });
  });
  return {
    waysOf,
    structural: Uint8Array.from(types, ({ structural }) => Number(structural)),
    common: Uint8Array.from(types, ({ common }) => Number(common)),
    time: timeBoxOf(question),
    saidBy: dayNumber(question.saidBy ?? LAST_DAY),
    leastRank: rankOfFloor(question.minSupport),
    contested: question.contested,
    minOrigins: question.minOrigins,
  };
}

/** What of a question bears on types and roles. */
export type DefinitionQuestion = Pick<EffectiveQuestion, 'types' | 'categories' | 'roles'>;

/** Whether a hop of a type may be walked at all: its type, its category, and both of its roles are asked for. */
export function admitsDefinition(
  type: Pick<RelationTypeDefinition, 'code' | 'category'>,
  hop: Pick<HopDefinition, 'from' | 'to'>,
  { types, categories, roles }: DefinitionQuestion,
): boolean {
  return (
    (types === null || types.includes(type.code)) &&
    (categories === null || categories.includes(type.category)) &&
    (roles === null || (roles.includes(hop.from) && roles.includes(hop.to)))
  );
}
