import type { PathGraph } from '../../domain/path/graph';
import type { HopConditions } from '../conditions';

/** The step of a relation that a question reads, and whether the relation, or a hop of it, meets it. */
export class RelationTest {
  readonly #graph: PathGraph;
  readonly #conditions: HopConditions;
  /** -1: contested ones are out; 1: only they; 0: either. */
  readonly #contested: number;

  constructor(graph: PathGraph, conditions: HopConditions) {
    this.#graph = graph;
    this.#conditions = conditions;
    this.#contested = { EXCLUDE: -1, FLAG: 0, ONLY: 1 }[conditions.contested];
  }

  /** Index of the step that holds at the day asked for: the last one not after it; structural types read their last. */
  stepOf(relation: number): number {
    const { relations } = this.#graph;
    const first = relations.stepStarts[relation]!;
    let step = relations.stepStarts[relation + 1]! - 1;
    if (this.#conditions.structural[relations.types[relation]!] === 1) return step;
    while (step > first && relations.stepDays[step]! > this.#conditions.saidBy) step -= 1;
    return step;
  }

  /** Whether the relation exists at all at the day asked for: rank 0 is absent. */
  isPresent(relation: number): boolean {
    return this.#graph.relations.stepRanks[this.stepOf(relation)]! > 0;
  }

  /** Whether a participant of the hop is denied at the day asked for, so that it is as if it were not there. */
  isDenied(hop: number): boolean {
    const denial = this.#graph.hopDenials[hop]!;
    return denial !== 0 && this.#isDeniedBy(this.#graph.denials[denial]!, this.#graph.hopRelations[hop]!);
  }

  /** Whether the relation lies in time as asked. */
  isInTime(relation: number): boolean {
    const { startMin, startMax, endMin, endMax } = this.#graph.relations;
    const { time } = this.#conditions;
    return (
      startMin[relation]! <= time.startMin.to &&
      endMax[relation]! >= time.endMax.from &&
      startMin[relation]! >= time.startMin.from &&
      endMax[relation]! <= time.endMax.to &&
      startMax[relation]! >= time.startMax.from &&
      startMax[relation]! <= time.startMax.to &&
      endMin[relation]! >= time.endMin.from &&
      endMin[relation]! <= time.endMin.to
    );
  }

  /** Whether what is said for the relation is as much as asked: the step to read, or -1. */
  supportedStep(relation: number): number {
    const { relations } = this.#graph;
    const { leastRank, minOrigins } = this.#conditions;
    const step = this.stepOf(relation);
    if (relations.stepRanks[step]! < leastRank || relations.stepOrigins[step]! < minOrigins) return -1;
    if (this.#contested !== 0 && relations.stepContested[step]! !== (this.#contested + 1) / 2) return -1;
    return step;
  }

  /** An odd number of turns by the day asked for; structural types read all. */
  #isDeniedBy(turns: Int32Array, relation: number): boolean {
    let turned = turns.length;
    if (this.#conditions.structural[this.#graph.relations.types[relation]!] === 0) {
      while (turned > 0 && turns[turned - 1]! > this.#conditions.saidBy) turned -= 1;
    }
    return turned % 2 === 1;
  }
}
