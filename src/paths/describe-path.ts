import { DIRECTION_BOTH, DIRECTION_IN, type PathGraph } from '../domain/path/graph';
import {
  MOST_HOP_RELATIONS,
  type HopRelationRecord,
  type PathCost,
  type PathHopRecord,
  type PathRecord,
  type WeakestLink,
} from '../domain/path/answer';
import { supportOfRank } from '../domain/record/support';
import { BALANCED_1, hubCost, supportCost } from './cost-table';
import type { FoundPath } from './kernels/best-first';
import type { PassingRelation } from './kernels/hop-evaluator';
import { heldTogether } from './held-together';
import { raisedBy, whySupport } from './raise';
import type { PathSearch } from './search-paths';

/** A path without its id and cursor: all that the search alone tells of it. */
export type DescribedPath = Omit<PathRecord, 'id' | 'cursor'>;

/** Describes a path that a search found: ids for indexes, hops in words, the parts of its cost, its weakest link. */
export function describePath(path: FoundPath, search: PathSearch): DescribedPath {
  const { graph, evaluator } = search;
  const entities = path.entities.map((entity) => graph.entities.ids[entity] ?? '');
  const passing = path.pairs.map((pair) => evaluator.passing(pair));
  const best = passing.map(bestOf);
  const hops = path.pairs.map((pair, index): PathHopRecord => {
    const relations = passing[index] ?? [];
    return {
      from: entities[index] ?? '',
      to: entities[index + 1] ?? '',
      relations: relations.slice(0, MOST_HOP_RELATIONS).map((relation) => hopRelation(relation, search)),
      relationCount: relations.length,
      filteredOut: evaluator.relationCount(pair) - relations.length,
    };
  });
  return {
    entities,
    hops,
    length: hops.length,
    cost: costOf(path, best, graph),
    weakest: weakestOf(best, graph),
    contestedHops: best.flatMap(({ contested }, index) => (contested ? [index] : [])),
    held: heldTogether(passing, graph.relations),
  };
}

function bestOf(relations: readonly PassingRelation[]): PassingRelation {
  const [best] = relations;
  if (best === undefined) throw new Error('a hop of a found path has a relation');
  return best;
}

function hopRelation(
  { relation, hop, rank, contested, cost }: PassingRelation,
  { graph, question }: PathSearch,
): HopRelationRecord {
  const type = typeOf(relation, graph);
  const definition = type.hops[graph.hopDefinitions[hop] ?? 0];
  if (definition === undefined) throw new Error('a hop has a definition');
  const way = graph.hopDirections[hop];
  // A symmetric hop reads the same in both directions.
  const isForward = way !== DIRECTION_IN;
  return {
    relation: graph.relations.ids[relation] ?? '',
    type: type.code,
    fromRole: isForward ? definition.from : definition.to,
    toRole: isForward ? definition.to : definition.from,
    direction: way === DIRECTION_BOTH ? 'ANY' : isForward ? 'OUT' : 'IN',
    reads: isForward ? definition.reads : definition.inverse,
    support: supportOfRank(rank),
    contested,
    cost,
    saidBy: type.structural ? null : question.saidBy,
  };
}

function typeOf(relation: number, graph: PathGraph): PathGraph['types'][number] {
  const type = graph.types[graph.relations.types[relation] ?? 0];
  if (type === undefined) throw new Error('a relation has a type');
  return type;
}

function costOf(path: FoundPath, best: readonly PassingRelation[], graph: PathGraph): PathCost {
  const between = path.entities.slice(1, -1);
  const parts = {
    hops: best.length * BALANCED_1.hop,
    support: sum(best.map(({ rank }) => supportCost(rank))),
    contested: best.filter(({ contested }) => contested).length * BALANCED_1.contested,
    hubs: sum(between.map((entity) => hubCost(graph.entities.degrees[entity] ?? 0))),
    common: best.filter(({ relation }) => typeOf(relation, graph).common).length * BALANCED_1.common,
  };
  return { table: BALANCED_1.id, total: path.cost, ...parts };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function weakestOf(best: readonly PassingRelation[], graph: PathGraph): WeakestLink {
  const weaker = (left: PassingRelation, right: PassingRelation): boolean =>
    right.rank < left.rank || (right.rank === left.rank && right.contested && !left.contested);
  const hop = best.reduce((found, relation, index) => {
    const weakest = best[found];
    return weakest !== undefined && weaker(weakest, relation) ? index : found;
  }, 0);
  const { relation, rank, contested } = bestOf(best.slice(hop));
  const type = typeOf(relation, graph);
  return {
    hop,
    relation: graph.relations.ids[relation] ?? '',
    support: supportOfRank(rank),
    contested,
    why: whySupport(supportOfRank(rank), contested),
    raisedBy: raisedBy(supportOfRank(rank), contested, type),
  };
}
