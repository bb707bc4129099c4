import type { EvidenceGraph } from './evidence';
import { hopsOf } from '../record/hops';
import type { Vocabulary } from '../vocabulary/vocabulary';

/** Whether two places may both be where something happened: they are one, or one lies in the other. */
export type PlacesAgree = (one: string, other: string) => boolean;

/**
 * Reads from the structural ties (LOCATED_IN, PART_OF and the like) which place lies in which.
 *
 * A hop of such a tie leads from the inner place to the outer one. Two places without such a connection exclude each
 * other.
 */
export function placesOf(
  graph: Pick<EvidenceGraph, 'relations'>,
  vocabulary: Pick<Vocabulary, 'relationTypes'>,
): PlacesAgree {
  const containers = new Map<string, string[]>();
  for (const relation of graph.relations.values()) {
    const type = vocabulary.relationTypes.get(relation.type);
    if (type?.structural !== true) continue;
    for (const { from, to } of hopsOf(relation, type, new Set())) {
      containers.set(from, [...(containers.get(from) ?? []), to]);
    }
  }
  return (one, other) => liesIn(one, other, containers) || liesIn(other, one, containers);
}

function liesIn(inner: string, outer: string, containers: ReadonlyMap<string, readonly string[]>): boolean {
  const reached = new Set([inner]);
  for (const place of reached) for (const container of containers.get(place) ?? []) reached.add(container);
  return reached.has(outer);
}
