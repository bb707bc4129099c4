import type { Participation } from './relation';
import type { RelationTypeDefinition } from '../vocabulary/vocabulary';

/** Two participants of one relation that are neighbours by one of its type's hops. */
export interface HopPair {
  /** Index into the type's `hops`. */
  readonly definition: number;
  /** Entity id in the hop's `from` role. */
  readonly from: string;
  /** Entity id in the hop's `to` role. */
  readonly to: string;
}

/** The fields of a relation that decide which participants are neighbours. */
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
  const walked =
    denied.size === 0
      ? relation.participants
      : relation.participants.filter((participation) => !denied.has(participationKey(participation)));
  const pairs: HopPair[] = [];
  type.hops.forEach((hop, definition) => {
    const starts = entitiesIn(hop.from, walked);
    const ends = hop.to === hop.from ? starts : entitiesIn(hop.to, walked);
    for (const from of starts) {
      for (const to of ends) if (hop.symmetric ? from < to : from !== to) pairs.push({ definition, from, to });
    }
  });
  return pairs;
}

/** One entity in one role, as a text that is equal for equal pairs. */
export function participationKey({ role, entity }: Participation): string {
  return `${role}|${entity}`;
}

/** Distinct entities in a role, by id. */
function entitiesIn(role: string, participants: readonly Participation[]): readonly string[] {
  const entities: string[] = [];
  for (const each of participants) if (each.role === role) entities.push(each.entity);
  return entities.length > 1 ? [...new Set(entities)].sort() : entities;
}
