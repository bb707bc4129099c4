import { dayNumber } from '../domain/time/calendar-day';
import { DIRECTION_BOTH, DIRECTION_IN, DIRECTION_OUT, type PathGraph } from '../domain/path/graph';
import type { EffectiveQuestion, PathDirection, PreparedQuestion } from '../domain/path/question';
import { rankOfFloor, type ContestedMode } from '../domain/record/support';
import { LAST_DAY } from '../domain/time/time-bounds';
import type { HopDefinition, RelationTypeDefinition } from '../domain/vocabulary/vocabulary';
import type { TimeBox } from '../domain/time/time-box';

/** Most hop definitions of one type: the length of a row of `waysOf`. */
export const MOST_DEFINITIONS = 256;

/** The conditions of a question on single hops, as numbers: the search compares no texts. */
export interface HopConditions {
  /** The directions that are allowed, as a mask, by type index * MOST_DEFINITIONS + definition index; 0: none. */
  readonly waysOf: Uint8Array;
  /** 1 for types to which `saidBy` is not applied, by type index. */
  readonly structural: Uint8Array;
  /** 1 for types that say little about a connection, by type index. */
  readonly common: Uint8Array;
  readonly time: TimeBox;
  /** The last day, as a number, whose claims count. */
  readonly saidBy: number;
  readonly leastRank: number;
  readonly contested: ContestedMode;
  readonly minOrigins: number;
}

const WAYS: Readonly<Record<PathDirection, number>> = Object.freeze({
  ANY: DIRECTION_BOTH,
  OUT: DIRECTION_OUT,
  IN: DIRECTION_IN,
});

/** The conditions of a question over the types of a graph. */
export function compileConditions(types: PathGraph['types'], question: PreparedQuestion): HopConditions {
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
    time: question.time,
    saidBy: dayNumber(question.saidBy ?? LAST_DAY),
    leastRank: rankOfFloor(question.minSupport),
    contested: question.contested,
    minOrigins: question.minOrigins,
  };
}

/** Whether the question allows hops of this definition: their type, their category, and both of their roles. */
export function admitsDefinition(
  type: Pick<RelationTypeDefinition, 'code' | 'category'>,
  hop: Pick<HopDefinition, 'from' | 'to'>,
  { types, categories, roles }: EffectiveQuestion,
): boolean {
  return (
    (types === null || types.includes(type.code)) &&
    (categories === null || categories.includes(type.category)) &&
    (roles === null || (roles.includes(hop.from) && roles.includes(hop.to)))
  );
}
