import * as fc from 'fast-check';
import { dayText } from '../../src/domain/time/calendar-day';
import { participationKey } from '../../src/domain/record/hops';
import type { PathGraphRows, PathRelationRow } from '../../src/domain/path/graph';
import type { EffectiveQuestion } from '../../src/domain/path/question';
import { datedHopsOf } from '../../src/domain/path/dated-hops';
import { CONTESTED_MODES, SUPPORT_FLOORS, SUPPORT_RANKS } from '../../src/domain/record/support';
import { CERTAINTIES, WINDOW_MATCHES } from '../../src/domain/time/time-match';
import { FIRST_DAY, LAST_DAY } from '../../src/domain/time/time-bounds';
import type { HopDefinition, RelationTypeDefinition } from '../../src/domain/vocabulary/vocabulary';

/** A type with the fields that a path search reads. */
export function pathType(
  code: string,
  hops: readonly HopDefinition[],
  more: Partial<RelationTypeDefinition> = {},
): RelationTypeDefinition {
  return {
    code,
    category: 'EVENT',
    definition: code,
    common: false,
    accusatory: false,
    observable: false,
    structural: false,
    roles: [],
    hops,
    mappings: {},
    ...more,
  };
}

const directed = (from: string, to: string): HopDefinition => ({
  from,
  to,
  symmetric: false,
  reads: `${from} to`,
  inverse: `${to} from`,
});
const mutual = (role: string): HopDefinition => ({
  from: role,
  to: role,
  symmetric: true,
  reads: 'met',
  inverse: 'met',
});

/** Few types with every feature: directed, symmetric, both, structural, common. */
export const PATH_TYPES: readonly RelationTypeDefinition[] = [
  pathType('ARMS', [directed('GIVER', 'TAKER'), directed('TAKER', 'THING')]),
  pathType('MEET', [mutual('GUEST'), directed('GUEST', 'SITE')], { common: true }),
  pathType('PART', [directed('INNER', 'OUTER')], { category: 'TIE', structural: true }),
];

const ROLES = ['GIVER', 'TAKER', 'THING', 'GUEST', 'SITE', 'INNER', 'OUTER'];
export const PATH_KINDS = ['PERSON', 'PLACE', 'STATE'];

/** Days around 1970 so that windows often meet. */
const day = fc.integer({ min: 0, max: 30 }).map(dayText);
const bounds = fc
  .tuple(fc.array(day, { minLength: 4, maxLength: 4 }), fc.constantFrom('DATED', 'OPEN', 'TIMELESS'))
  .map(([days, shape]) => {
    const [startMin = FIRST_DAY, startMax = FIRST_DAY, endMin = LAST_DAY, endMax = LAST_DAY] = [...days].sort();
    if (shape === 'TIMELESS') return { startMin: FIRST_DAY, startMax: LAST_DAY, endMin: FIRST_DAY, endMax: LAST_DAY };
    return { startMin, startMax, endMin, endMax: shape === 'OPEN' ? LAST_DAY : endMax };
  });

const step = fc.record({
  rank: fc.constantFrom(...Object.values(SUPPORT_RANKS), 40, 40, 60, 60, 90, 90),
  contested: fc.boolean(),
  origins: fc.integer({ min: 0, max: 3 }),
});
const steps = fc.tuple(
  fc.uniqueArray(day, { minLength: 1, maxLength: 2 }),
  fc.array(step, { minLength: 2, maxLength: 2 }),
);

interface RandomRelation {
  readonly row: PathRelationRow;
  readonly participants: readonly { role: string; entity: string }[];
  /** By participation. */
  readonly days: ReadonlyMap<string, readonly string[]>;
}

/** Mostly nobody is denied. */
const turns = fc.oneof(
  { weight: 4, arbitrary: fc.constant<string[]>([]) },
  { weight: 1, arbitrary: fc.uniqueArray(fc.oneof(day, fc.constant(LAST_DAY)), { minLength: 1, maxLength: 3 }) },
);

function relation(index: number, entities: readonly string[]): fc.Arbitrary<RandomRelation> {
  return fc
    .record({
      type: fc.constantFrom(...PATH_TYPES),
      bounds,
      steps,
      places: fc.array(fc.tuple(fc.nat(5), fc.constantFrom(...entities)), { minLength: 2, maxLength: 4 }),
      denials: fc.array(turns, { minLength: 4, maxLength: 4 }),
    })
    .map(({ type, bounds: four, steps: [days, said], places, denials }) => {
      const sorted = [...days].sort();
      const roles = type.hops.flatMap(({ from, to }) => [from, to]);
      const participants = places.map(([place, entity]) => ({ role: roles[place % roles.length]!, entity }));
      return {
        participants,
        days: new Map(participants.map((each, at) => [participationKey(each), [...denials[at]!].sort()])),
        row: {
          id: `relation:r${String(index).padStart(2, '0')}`,
          type: type.code,
          ...four,
          stepDays: [FIRST_DAY, ...sorted],
          stepRanks: [0, ...said.slice(0, sorted.length).map(({ rank }) => rank)],
          stepContested: [false, ...said.slice(0, sorted.length).map(({ contested }) => contested)],
          stepOrigins: [0, ...said.slice(0, sorted.length).map(({ origins }) => origins)],
        },
      };
    });
}

/** A small random multigraph: few entities, so that paths are many and ties frequent. */
export const randomRows: fc.Arbitrary<PathGraphRows> = fc
  .tuple(fc.integer({ min: 2, max: 7 }), fc.integer({ min: 1, max: 16 }))
  .chain(([entityCount, relationCount]) => {
    const ids = Array.from({ length: entityCount }, (_id, index) => `entity:e${index}`);
    const entity = (id: string): fc.Arbitrary<PathGraphRows['entities'][number]> =>
      fc.record({
        id: fc.constant(id),
        kind: fc.constantFrom(...PATH_KINDS),
        degree: fc.constantFrom(0, 1, 3, 7, 100),
      });
    return fc
      .tuple(
        fc.tuple(...ids.map(entity)),
        fc.tuple(...Array.from({ length: relationCount }, (_relation, index) => relation(index, ids))),
      )
      .map(([entities, relations]) => rowsOf(entities, relations));
  });

function rowsOf(entities: PathGraphRows['entities'], relations: readonly RandomRelation[]): PathGraphRows {
  return {
    run: 1,
    entities,
    relations: relations.map(({ row }) => row),
    types: PATH_TYPES,
    hops: relations.flatMap(({ row, participants, days }) => {
      const type = PATH_TYPES.find(({ code }) => code === row.type)!;
      return datedHopsOf({ generic: false, participants }, type, days).map((hop) => ({ ...hop, relation: row.id }));
    }),
  };
}

const sometimes = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 1, nil: null });

/** A question over `entity:e0` to `entity:e6`; ends may not be in the graph. */
export const randomQuestion: fc.Arbitrary<EffectiveQuestion> = fc
  .record({
    from: fc.uniqueArray(fc.constantFrom(0, 1, 2, 3, 6), { minLength: 1, maxLength: 2 }),
    to: fc.uniqueArray(fc.constantFrom(0, 1, 2, 3, 6), { minLength: 1, maxLength: 2 }),
    avoid: fc.oneof(
      { weight: 3, arbitrary: fc.constant<number[]>([]) },
      { weight: 1, arbitrary: fc.array(fc.nat(6), { minLength: 1, maxLength: 1 }) },
    ),
    types: sometimes(
      fc.subarray(
        PATH_TYPES.map(({ code }) => code),
        { minLength: 1 },
      ),
    ),
    categories: sometimes(fc.subarray(['EVENT', 'TIE'] as const, { minLength: 1 })),
    roles: sometimes(fc.subarray(ROLES, { minLength: 3 })),
    direction: fc.constantFrom('ANY', 'ANY', 'ANY', 'OUT', 'IN'),
    throughKinds: sometimes(fc.subarray(PATH_KINDS)),
    time: fc.constantFrom('NONE', 'NONE', 'NONE', 'AT', 'DURING'),
    days: fc.tuple(day, day),
    window: fc.constantFrom(...WINDOW_MATCHES),
    match: fc.constantFrom(...CERTAINTIES),
    saidBy: sometimes(day),
    minSupport: fc.oneof(
      { weight: 3, arbitrary: fc.constant('ANY' as const) },
      { weight: 1, arbitrary: fc.constantFrom(...SUPPORT_FLOORS) },
    ),
    contested: fc.constantFrom('FLAG', 'FLAG', 'FLAG', ...CONTESTED_MODES),
    minOrigins: fc.constantFrom(0, 0, 0, 0, 0, 1, 2),
    objective: fc.constantFrom('BALANCED', 'FEWEST_HOPS'),
    maxHops: fc.constantFrom(1, 2, 3, 4, 4, 5, 6, 6),
  })
  .map(({ time, days, from, to, avoid, ...rest }) => {
    const [start, end] = [...days].sort();
    const ids = (numbers: number[]): string[] => numbers.map((number) => `entity:e${number}`);
    return {
      ...(rest as Omit<EffectiveQuestion, 'from' | 'to' | 'avoid' | 'at' | 'during'>),
      from: ids(from),
      to: ids(to),
      avoid: ids(avoid),
      at: time === 'AT' ? start! : null,
      during: time === 'DURING' ? `${start}/${end}` : null,
    };
  });
