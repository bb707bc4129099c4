import { TARGET_SIDE } from '../ends';
import { NO_HOP } from './hop-evaluator';
import type { BoundsTask } from './remaining-bounds';

/** How long the shortest path is, and up to which length none was missed. */
export interface Shortest {
  /** Null: none within maxHops, or the budget was used up. */
  readonly length: number | null;
  readonly exactUpToHops: number;
}

/**
 * The length of the shortest path from any source to any target, in hops.
 *
 * Breadth first from the sources. No entity may be both source and target: its way back to itself is no path.
 */
export function shortestLength({ graph, ends, evaluator, budget, maxHops }: BoundsTask): Shortest {
  const seen = new Uint8Array(graph.entities.ids.length);
  let frontier: readonly number[] = ends.sources;
  for (let length = 1; length <= maxHops && frontier.length > 0; length += 1) {
    const reached: number[] = [];
    for (const entity of frontier) {
      const last = graph.pairStarts[entity + 1]!;
      if (!budget.take(last - graph.pairStarts[entity]!)) return { length: null, exactUpToHops: length - 1 };
      for (let pair = graph.pairStarts[entity]!; pair < last; pair += 1) {
        const next = graph.pairNeighbours[pair]!;
        const isTarget = (ends.sides[next]! & TARGET_SIDE) !== 0;
        if (!isTarget && (seen[next] === 1 || ends.passable[next] === 0)) continue;
        if (evaluator.cost(pair) === NO_HOP) continue;
        if (isTarget) return { length, exactUpToHops: maxHops };
        seen[next] = 1;
        reached.push(next);
      }
    }
    frontier = reached;
  }
  return { length: null, exactUpToHops: maxHops };
}
