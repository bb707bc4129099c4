import type { BoundsTask } from './remaining-bounds';
import { NO_HOP } from './hop-evaluator';

const FAR = 255;

/** Finds from where a target can still be reached without touching a partial path. */
export class DetourCheck {
  readonly #task: BoundsTask;
  readonly #hops: Uint8Array;

  constructor(task: BoundsTask) {
    this.#task = task;
    this.#hops = new Uint8Array(task.graph.entities.ids.length);
  }

  /** Breadth first from the targets, around the entities of the path, `depth` hops at most. */
  measure(path: readonly number[], depth: number): void {
    const { ends } = this.#task;
    this.#hops.fill(FAR);
    // Anything but FAR is passed over: the path itself is as good as seen, and is never asked for.
    for (const entity of path) this.#hops[entity] = 0;
    let frontier = ends.targets.filter((target) => this.#hops[target] === FAR);
    for (const target of frontier) this.#hops[target] = 0;
    for (let hops = 1; hops <= depth && frontier.length > 0; hops += 1) frontier = this.#step(frontier, hops);
  }

  /** Fewest hops from an entity to a target around the path that was measured; 255 when it is farther than `depth`. */
  hops(entity: number): number {
    return this.#hops[entity]!;
  }

  #step(frontier: readonly number[], hops: number): number[] {
    const { graph, ends, evaluator, budget } = this.#task;
    const reached: number[] = [];
    for (const entity of frontier) {
      const last = graph.pairStarts[entity + 1]!;
      budget.take(last - graph.pairStarts[entity]!);
      for (let pair = graph.pairStarts[entity]!; pair < last; pair += 1) {
        const before = graph.pairNeighbours[pair]!;
        if (this.#hops[before] !== FAR || ends.passable[before] === 0) continue;
        if (evaluator.cost(graph.pairMirrors[pair]!) === NO_HOP) continue;
        this.#hops[before] = hops;
        reached.push(before);
      }
    }
    return reached;
  }
}
