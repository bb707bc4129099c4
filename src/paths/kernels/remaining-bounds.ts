import type { PathGraph } from '../../domain/path/graph';
import { hubCost } from '../cost-table';
import { SOURCE_SIDE, type SearchEnds } from '../ends';
import { NO_HOP, type HopEvaluator } from './hop-evaluator';
import type { VisitBudget } from './visit-budget';

/** No target can be reached. */
export const UNREACHABLE = 0x3fffffff;

/** What a search for bounds works on. */
export interface BoundsTask {
  readonly graph: PathGraph;
  readonly ends: SearchEnds;
  readonly evaluator: HopEvaluator;
  readonly budget: VisitBudget;
  readonly maxHops: number;
}

/**
 * Bounds on what is still to come, from an entity to the nearest target: layer h holds them for at most h hops.
 *
 * They are taken over walks, which include the simple paths, so that no path is better than its bound. Layers 0 to
 * maxHops - 1; the sources need none, because the search starts by expanding them. A layer is only filled where a path
 * of the question can be: within maxHops - h hops of a source.
 */
export interface RemainingBounds {
  /** Least cost of the remaining hops and the entities between them, or UNREACHABLE. */
  readonly costs: readonly Int32Array[];
  /** Greatest weakest rank of the remaining hops; 255 at a target, 0 where unreachable. */
  readonly ranks: readonly Uint8Array[];
  /** Fewest remaining hops; 255 where no target is within maxHops - 1. */
  readonly hops: Uint8Array;
}

const NO_TARGET = 255;
const NO_WEAKEST = 255;

/** The bounds of a question, as far as the budget goes: check `budget.stopped` before use. */
export function remainingBounds(task: BoundsTask): RemainingBounds {
  const count = task.graph.entities.ids.length;
  const rings = sourceRings(task, Math.floor((task.maxHops - 1) / 2));
  const costs: Int32Array[] = [new Int32Array(count).fill(UNREACHABLE)];
  const ranks: Uint8Array[] = [new Uint8Array(count)];
  const hops = new Uint8Array(count).fill(NO_TARGET);
  for (const target of task.ends.targets) {
    costs[0]![target] = 0;
    ranks[0]![target] = NO_WEAKEST;
    hops[target] = 0;
  }
  let changed: readonly number[] = task.ends.targets;
  for (let layer = 1; layer < task.maxHops; layer += 1) {
    const step = new LayerStep(task, { costs: costs[layer - 1]!, ranks: ranks[layer - 1]! });
    costs.push(step.costs);
    ranks.push(step.ranks);
    const ring = rings[task.maxHops - layer];
    if (ring === undefined) step.push(changed);
    else step.pull(ring);
    changed = step.changed;
    for (const entity of changed) if (hops[entity] === NO_TARGET) hops[entity] = layer;
  }
  return { costs, ranks, hops };
}

/** Ring d: the passable entities within d hops of a source, for d up to `depth`; ring 0 is never asked for. */
function sourceRings({ graph, ends, evaluator, budget }: BoundsTask, depth: number): readonly number[][] {
  const seen = Uint8Array.from(ends.sides, (side) => side & SOURCE_SIDE);
  const rings: number[][] = [[]];
  let frontier: readonly number[] = ends.sources;
  for (let ring = 1; ring <= depth; ring += 1) {
    const reached: number[] = [];
    for (const entity of frontier) {
      const last = graph.pairStarts[entity + 1]!;
      if (!budget.take(last - graph.pairStarts[entity]!)) return rings;
      for (let pair = graph.pairStarts[entity]!; pair < last; pair += 1) {
        const neighbour = graph.pairNeighbours[pair]!;
        if (seen[neighbour] === 1 || ends.passable[neighbour] === 0) continue;
        if (evaluator.cost(pair) === NO_HOP) continue;
        seen[neighbour] = 1;
        reached.push(neighbour);
      }
    }
    rings.push([...rings[ring - 1]!, ...reached]);
    frontier = reached;
  }
  return rings;
}

/** One layer from the one below it. */
class LayerStep {
  readonly costs: Int32Array;
  readonly ranks: Uint8Array;
  /** Entities whose bounds are better than in the layer below. */
  readonly changed: number[] = [];
  readonly #task: BoundsTask;
  readonly #below: { readonly costs: Int32Array; readonly ranks: Uint8Array };
  readonly #isChanged: Uint8Array;

  constructor(task: BoundsTask, below: { readonly costs: Int32Array; readonly ranks: Uint8Array }) {
    this.#task = task;
    this.#below = below;
    this.costs = below.costs.slice();
    this.ranks = below.ranks.slice();
    this.#isChanged = new Uint8Array(below.costs.length);
  }

  /** From the entities that changed in the layer below to whoever leads to them. */
  push(entities: readonly number[]): void {
    const { graph, ends, budget } = this.#task;
    for (const entity of entities) {
      const last = graph.pairStarts[entity + 1]!;
      if (!budget.take(last - graph.pairStarts[entity]!)) return;
      for (let pair = graph.pairStarts[entity]!; pair < last; pair += 1) {
        const before = graph.pairNeighbours[pair]!;
        if (ends.passable[before] === 1) this.#relax(before, entity, graph.pairMirrors[pair]!);
      }
    }
  }

  /** To each of the entities from its neighbours; cheaper than pushing where few entities matter. */
  pull(entities: readonly number[]): void {
    const { graph, budget } = this.#task;
    for (const entity of entities) {
      const last = graph.pairStarts[entity + 1]!;
      if (!budget.take(last - graph.pairStarts[entity]!)) return;
      for (let pair = graph.pairStarts[entity]!; pair < last; pair += 1) {
        const next = graph.pairNeighbours[pair]!;
        if (this.#below.costs[next]! < UNREACHABLE) this.#relax(entity, next, pair);
      }
    }
  }

  #relax(entity: number, next: number, pair: number): void {
    const { graph, ends, evaluator } = this.#task;
    const cost = evaluator.cost(pair);
    if (cost === NO_HOP) return;
    const through = ends.sides[next] === 0 ? hubCost(graph.entities.degrees[next]!) : 0;
    const total = cost + through + this.#below.costs[next]!;
    const weakest = Math.min(evaluator.rank(pair), this.#below.ranks[next]!);
    const isCheaper = total < this.costs[entity]!;
    const isStronger = weakest > this.ranks[entity]!;
    if (isCheaper) this.costs[entity] = total;
    if (isStronger) this.ranks[entity] = weakest;
    if ((isCheaper || isStronger) && this.#isChanged[entity] === 0) {
      this.#isChanged[entity] = 1;
      this.changed.push(entity);
    }
  }
}
