import type { PathObjective } from '../../domain/path/question';
import { hubCost } from '../cost-table';
import { TARGET_SIDE } from '../ends';
import { NO_HOP } from './hop-evaluator';
import { DetourCheck } from './detour-check';
import { comparePlaces, KEY_LENGTH, PartialPaths } from './partial-paths';
import { UNREACHABLE, type BoundsTask, type RemainingBounds } from './remaining-bounds';

/** A path of the answer, by indexes. */
export interface FoundPath {
  readonly entities: readonly number[];
  readonly pairs: readonly number[];
  readonly cost: number;
  readonly key: readonly number[];
}

/** What a best-first search works on. */
export interface BestFirstTask extends BoundsTask {
  readonly objective: PathObjective;
  /** Visits without a result, as a multiple of what the bounds took, after which the search turns careful. */
  readonly patience: number;
}

const NO_WEAKEST = 255;

/**
 * The simple paths of a question in their total order, one at a time.
 *
 * Best first over partial paths. The key of a partial path is, part by part, no greater than that of any completion:
 * objective, length, weakest rank (negated: high first), cost. So the first complete path to leave the heap is the best
 * that is left, the next one the next best, and nothing is found twice.
 *
 * The bounds are of walks, which may turn back where a path may not: between two entities that hang on a third, they
 * promise ways that do not exist, and trying them all takes exponentially long. A search that finds nothing for too long
 * therefore starts anew, carefully: before a partial path is continued, the ways around it are measured, and it grows only
 * to where a target can still be reached. Every partial path is then the beginning of some path.
 */
export class BestFirst {
  readonly #task: BestFirstTask;
  readonly #bounds: RemainingBounds;
  readonly #patience: number;
  readonly #key = new Int32Array(KEY_LENGTH);
  #partial = new PartialPaths();
  #detours: DetourCheck | null = null;
  #visitsAtLastFind: number;
  #last: FoundPath | null = null;

  constructor(task: BestFirstTask, bounds: RemainingBounds) {
    this.#task = task;
    this.#bounds = bounds;
    this.#patience = task.budget.visits * task.patience;
    this.#visitsAtLastFind = task.budget.visits;
    this.#start();
  }

  /** The next best path; null when there is none, or when the budget is used up. */
  next(): FoundPath | null {
    while (this.#task.budget.stopped === null) {
      const path = this.#partial.takeLeast();
      if (path < 0) return null;
      if (!this.#partial.isComplete(path)) this.#expand(path);
      else if (!this.#wasFound(path)) return this.#found(path);
      if (this.#isStuck()) this.#startCarefully();
    }
    return null;
  }

  /**
   * The length up to which no path is missing from the list: all of them, unless the budget was used up; then less than
   * the shortest that is still possible.
   */
  exactUpToHops(): number {
    if (this.#task.budget.stopped === null) return this.#task.maxHops;
    let shortest = this.#task.maxHops + 1;
    for (let place = 0; place < this.#partial.waiting; place += 1) {
      const path = this.#partial.waitingAt(place);
      const hops = this.#partial.hops(path);
      const left = hops === 0 ? 1 : this.#bounds.hops[this.#partial.entity(path)]!;
      shortest = Math.min(shortest, hops + (this.#partial.isComplete(path) ? 0 : left));
    }
    return shortest - 1;
  }

  #start(): void {
    this.#partial = new PartialPaths();
    for (const entity of this.#task.ends.sources) {
      this.#key.fill(0);
      this.#key[2] = -NO_WEAKEST;
      this.#partial.add({ parent: -1, entity, pair: -1, cost: 0, rank: NO_WEAKEST, isComplete: false }, this.#key);
    }
  }

  #isStuck(): boolean {
    return this.#detours === null && this.#task.budget.visits - this.#visitsAtLastFind > this.#patience;
  }

  #startCarefully(): void {
    this.#detours = new DetourCheck(this.#task);
    this.#start();
  }

  #found(path: number): FoundPath {
    this.#last = {
      entities: this.#partial.entities(path),
      pairs: this.#partial.pairs(path),
      cost: this.#partial.cost(path),
      key: this.#partial.key(path),
    };
    this.#visitsAtLastFind = this.#task.budget.visits;
    return this.#last;
  }

  /** A search that started anew comes by what it gave before. */
  #wasFound(path: number): boolean {
    if (this.#detours === null || this.#last === null) return false;
    const place = { key: this.#partial.key(path), entities: this.#partial.entities(path) };
    return comparePlaces(place, this.#last) <= 0;
  }

  #expand(path: number): void {
    const { graph, ends, evaluator, budget, maxHops } = this.#task;
    const entity = this.#partial.entity(path);
    const left = maxHops - this.#partial.hops(path) - 1;
    this.#detours?.measure(this.#partial.entities(path), left);
    const last = graph.pairStarts[entity + 1]!;
    budget.take(last - graph.pairStarts[entity]!);
    for (let pair = graph.pairStarts[entity]!; pair < last; pair += 1) {
      const next = graph.pairNeighbours[pair]!;
      const isTarget = (ends.sides[next]! & TARGET_SIDE) !== 0;
      if (!isTarget && (ends.passable[next] === 0 || this.#bounds.costs[left]![next] === UNREACHABLE)) continue;
      if (this.#detours !== null && this.#detours.hops(next) > left) continue;
      if (evaluator.cost(pair) === NO_HOP || this.#partial.contains(path, next)) continue;
      this.#add(path, pair, isTarget);
    }
  }

  #add(parent: number, pair: number, isComplete: boolean): void {
    const { graph, evaluator, maxHops, objective } = this.#task;
    const entity = graph.pairNeighbours[pair]!;
    const hops = this.#partial.hops(parent) + 1;
    const through = isComplete ? 0 : hubCost(graph.entities.degrees[entity]!);
    const cost = this.#partial.cost(parent) + evaluator.cost(pair) + through;
    const rank = Math.min(this.#partial.rank(parent), evaluator.rank(pair));
    const hopsLeft = isComplete ? 0 : this.#bounds.hops[entity]!;
    // By fewest hops a longer completion is worse anyhow, so that the bounds of the shortest ones are the tight ones.
    const layer = isComplete ? 0 : objective === 'FEWEST_HOPS' ? hopsLeft : maxHops - hops;
    const leastCost = cost + this.#bounds.costs[layer]![entity]!;
    this.#key[0] = objective === 'FEWEST_HOPS' ? hops + hopsLeft : leastCost;
    this.#key[1] = hops + hopsLeft;
    this.#key[2] = -Math.min(rank, this.#bounds.ranks[layer]![entity]!);
    this.#key[3] = leastCost;
    this.#partial.add({ parent, entity, pair, cost, rank, isComplete }, this.#key);
  }
}
