import { hopsOf, type HopPair, type WalkedRelation } from '../record/hops';
import type { RelationTypeDefinition } from '../vocabulary/vocabulary';

/** A relation that is counted for degrees. */
export interface CountedRelation {
  readonly relation: WalkedRelation;
  readonly type: Pick<RelationTypeDefinition, 'hops'>;
  /** Keys of participants that are denied and not affirmed (`deniedParticipants`). */
  readonly denied: ReadonlySet<string>;
}

/**
 * Degree by entity id: the number of distinct neighbours over the listed hops of relations that are no classes.
 *
 * Support and time of the relations do not matter. An entity without a hop is not in the map: its degree is 0.
 */
export function degreesOf(relations: Iterable<CountedRelation>): ReadonlyMap<string, number> {
  const neighbours = new Map<string, Set<string>>();
  for (const { relation, type, denied } of relations) {
    for (const pair of hopsOf(relation, type, denied)) join(neighbours, pair);
  }
  return new Map([...neighbours].map(([entity, others]) => [entity, others.size]));
}

function join(neighbours: Map<string, Set<string>>, { from, to }: HopPair): void {
  for (const [entity, other] of [
    [from, to],
    [to, from],
  ] as const) {
    const known = neighbours.get(entity);
    if (known === undefined) neighbours.set(entity, new Set([other]));
    else known.add(other);
  }
}
