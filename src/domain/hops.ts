import type { Participation } from './relation';
import type { HopDefinition, RelationTypeDefinition } from './vocabulary';

/** Two participants of one relation that are neighbours by one of its type's hops. */
export interface HopPair {
  /** Index into the type's `hops`. */
  readonly definition: number;
  /** Entity id in the hop's `from` role. */
  readonly from: string;
  /** Entity id in the hop's `to` role. */
  readonly to: string;
}

/** What of a relation says who is whose neighbour. */
export interface WalkedRelation {
  readonly generic: boolean;
  readonly participants: readonly Participation[];
}

/**
 * The hops of a relation, in the order of the type's hops, then of ids; none of a class.
 *
 * x and y are neighbours when the type lists (from, to), x has role `from`, y has role `to`, and x is not y. From
 * `from` to `to` is OUT, back is IN. A symmetric hop has one role and no direction: its pair stands once, the lower id in
 * `from`, and is walked both ways alike. A participant in `denied` (`participationKey`) is shown and no hop.
 */
export function hopsOf(
  relation: WalkedRelation,
  type: Pick<RelationTypeDefinition, 'hops'>,
  denied: ReadonlySet<string>,
): readonly HopPair[] {
  if (relation.generic) return [];
  const walked = relation.participants.filter((participation) => !denied.has(participationKey(participation)));
  return type.hops.flatMap((hop, definition) => pairsOf(hop, walked).map(([from, to]) => ({ definition, from, to })));
}

/** One entity in one role, as a text that is equal for equal pairs. */
export function participationKey({ role, entity }: Participation): string {
  return `${role}|${entity}`;
}

type Pair = readonly [from: string, to: string];

function pairsOf(hop: HopDefinition, participants: readonly Participation[]): readonly Pair[] {
  const starts = entitiesIn(hop.from, participants);
  const ends = entitiesIn(hop.to, participants);
  const pairs: Pair[] = starts.flatMap((from) => ends.filter((to) => to !== from).map((to): Pair => [from, to]));
  return hop.symmetric ? pairs.filter(([from, to]) => from < to) : pairs;
}

/** Distinct entities in a role, by id. */
function entitiesIn(role: string, participants: readonly Participation[]): readonly string[] {
  const entities = participants.filter((each) => each.role === role).map(({ entity }) => entity);
  return [...new Set(entities)].sort();
}
