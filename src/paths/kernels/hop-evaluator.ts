import type { PathGraph } from '../../domain/path/graph';
import type { HopConditions } from '../conditions';
import { costIndex, RELATION_COSTS } from '../cost-table';
import { RelationTest } from './relation-test';
import { hopMeets, type HopTest } from './some-hop';

/** The cost of a pair that no relation joins under the conditions. */
export const NO_HOP = -1;

/** What a fresh array holds; no hop costs nothing. */
const UNKNOWN = 0;

/** A relation of a pair that meets the conditions. */
export interface PassingRelation {
  readonly relation: number;
  /** Index of the hop: which definition, which direction. */
  readonly hop: number;
  readonly rank: number;
  readonly contested: boolean;
  readonly cost: number;
}

/**
 * What a pair of neighbours costs under the conditions of one question: its cheapest relation. Each pair is
 * evaluated at most once.
 */
export class HopEvaluator {
  readonly test: RelationTest;
  readonly #graph: PathGraph;
  readonly #conditions: HopConditions;
  readonly #hopTest: HopTest;
  readonly #costs: Int32Array;
  readonly #ranks: Uint8Array;

  constructor(graph: PathGraph, conditions: HopConditions) {
    this.#graph = graph;
    this.#conditions = conditions;
    this.test = new RelationTest(graph, conditions);
    this.#hopTest = { graph, conditions, test: this.test };
    this.#costs = new Int32Array(graph.pairNeighbours.length);
    this.#ranks = new Uint8Array(graph.pairNeighbours.length);
  }

  /** Cost of the pair as walked from its owner, or NO_HOP. */
  cost(pair: number): number {
    const known = this.#costs[pair]!;
    return known === UNKNOWN ? this.#evaluate(pair) : known;
  }

  /** Rank of the pair's best relation; after `cost` has been asked. */
  rank(pair: number): number {
    return this.#ranks[pair]!;
  }

  /** Every relation of the pair that meets the conditions, once each, best first: cost, then rank, then id. */
  passing(pair: number): readonly PassingRelation[] {
    const found = new Map<number, PassingRelation>();
    for (let hop = this.#graph.hopStarts[pair]!; hop < this.#graph.hopStarts[pair + 1]!; hop += 1) {
      const relation = this.#graph.hopRelations[hop]!;
      const step = found.has(relation) ? -1 : hopMeets(this.#hopTest, hop);
      if (step < 0) continue;
      const rank = this.#graph.relations.stepRanks[step]!;
      const contested = this.#graph.relations.stepContested[step] === 1;
      found.set(relation, { relation, hop, rank, contested, cost: this.#costOf(relation, step) });
    }
    return [...found.values()].sort(
      (left, right) => left.cost - right.cost || right.rank - left.rank || left.relation - right.relation,
    );
  }

  /** How many distinct relations join the pair, whatever is asked of them, save those absent or denied at the day. */
  relationCount(pair: number): number {
    const relations = new Set<number>();
    for (let hop = this.#graph.hopStarts[pair]!; hop < this.#graph.hopStarts[pair + 1]!; hop += 1) {
      const relation = this.#graph.hopRelations[hop]!;
      if (this.test.isPresent(relation) && !this.test.isDenied(hop)) relations.add(relation);
    }
    return relations.size;
  }

  #costOf(relation: number, step: number): number {
    const { relations } = this.#graph;
    const common = this.#conditions.common[relations.types[relation]!]!;
    return RELATION_COSTS[costIndex(relations.stepRanks[step]!, relations.stepContested[step]!, common)]!;
  }

  #evaluate(pair: number): number {
    let best = NO_HOP;
    let bestRank = 0;
    for (let hop = this.#graph.hopStarts[pair]!; hop < this.#graph.hopStarts[pair + 1]!; hop += 1) {
      const step = hopMeets(this.#hopTest, hop);
      if (step < 0) continue;
      const cost = this.#costOf(this.#graph.hopRelations[hop]!, step);
      const rank = this.#graph.relations.stepRanks[step]!;
      if (best === NO_HOP || cost < best || (cost === best && rank > bestRank)) {
        best = cost;
        bestRank = rank;
      }
    }
    this.#costs[pair] = best;
    this.#ranks[pair] = bestRank;
    return best;
  }
}
