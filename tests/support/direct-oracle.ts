import type { Participation } from '../../src/domain/record/relation';
import type { HopDefinition } from '../../src/domain/vocabulary/vocabulary';

/** A relation as the oracle takes it: participants that are not denied. */
export interface OracleRelation {
  readonly id: string;
  readonly generic: boolean;
  readonly participants: readonly Participation[];
}

/** Every edge by brute force, each hop with each pair of participants; as `relation role entity role entity`, sorted. */
export function bruteForceEdges(relation: OracleRelation, hops: readonly HopDefinition[]): readonly string[] {
  if (relation.generic) return [];
  const found = new Set<string>();
  for (const hop of hops) {
    for (const one of relation.participants) {
      for (const other of relation.participants) {
        if (one.role !== hop.from || other.role !== hop.to || one.entity === other.entity) continue;
        const [from, to] = hop.symmetric && other.entity < one.entity ? [other, one] : [one, other];
        found.add([relation.id, hop.from, from.entity, hop.to, to.entity].join(' '));
      }
    }
  }
  return [...found].sort();
}
