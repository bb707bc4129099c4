import type { PathGraph } from '../domain/path/graph';
import type { SearchStop } from '../domain/path/answer';
import type { EffectiveQuestion } from '../domain/path/question';
import { compileConditions } from './conditions';
import { searchEnds } from './ends';
import { BestFirst, type FoundPath } from './kernels/best-first';
import { shortestLength } from './kernels/breadth-first';
import { HopEvaluator } from './kernels/hop-evaluator';
import { comparePlaces, type PathPlace } from './kernels/partial-paths';
import { remainingBounds, type BoundsTask } from './kernels/remaining-bounds';
import { VisitBudget, type SearchLimits } from './kernels/visit-budget';

export type { FoundPath } from './kernels/best-first';
export type { PathPlace } from './kernels/partial-paths';
export type { SearchLimits } from './kernels/visit-budget';

/** What part of the answer is wanted, and what it may cost. */
export interface SearchOptions {
  readonly first: number;
  /** Only paths that come after this place. */
  readonly after: PathPlace | null;
  readonly limits: SearchLimits;
  /** When the search turns careful (kernels/best-first.ts); it changes the visits, never the paths. */
  readonly patience?: number;
}

/** Patience that costs little where a search goes well, and leaves most of the budget where it does not. */
const PATIENCE = 8;

/** What a search found. */
export interface PathSearch {
  /** At most `first`, in the total order. */
  readonly paths: readonly FoundPath[];
  /** Whether at least one more follows. */
  readonly hasMore: boolean;
  readonly exactUpToHops: number;
  readonly visits: number;
  readonly stopped: SearchStop | null;
  /** Knows every relation of every pair of the found paths. */
  readonly evaluator: HopEvaluator;
}

/** A question with ids for ends. */
export type SearchQuestion = EffectiveQuestion;

/**
 * The best simple paths of a question, exact and in their total order as far as the limits let it go.
 *
 * Every condition holds inside the search. A page after the first runs the search again and passes over what the
 * pages before it held, so that pages joined are one large page.
 */
export function searchPaths(graph: PathGraph, question: SearchQuestion, options: SearchOptions): PathSearch {
  const task = {
    ...newTask(graph, question, options.limits),
    objective: question.objective,
    patience: options.patience ?? PATIENCE,
  };
  const { budget, evaluator } = task;
  const search = new BestFirst(task, remainingBounds(task));
  const paths: FoundPath[] = [];
  for (let path = search.next(); path !== null; path = search.next()) {
    if (options.after === null || comparePlaces(path, options.after) > 0) paths.push(path);
    if (paths.length > options.first) break;
  }
  return {
    paths: paths.slice(0, options.first),
    hasMore: paths.length > options.first,
    exactUpToHops: search.exactUpToHops(),
    visits: budget.visits,
    stopped: budget.stopped,
    evaluator,
  };
}

/** What a search for any path found. */
export interface ExistenceSearch {
  /** Hops of the shortest path, or null. */
  readonly length: number | null;
  /** No path of at most so many hops was missed. */
  readonly exactUpToHops: number;
  readonly visits: number;
  readonly stopped: SearchStop | null;
}

/** The length of the shortest path of a question, without the paths themselves. */
export function searchExistence(graph: PathGraph, question: SearchQuestion, limits: SearchLimits): ExistenceSearch {
  const task = newTask(graph, question, limits);
  if (task.ends.sources.some((entity) => task.ends.targets.includes(entity))) {
    const search = searchPaths(graph, { ...question, objective: 'FEWEST_HOPS' }, { first: 1, after: null, limits });
    const { exactUpToHops, visits, stopped } = search;
    return { length: search.paths[0]?.pairs.length ?? null, exactUpToHops, visits, stopped };
  }
  const { length, exactUpToHops } = shortestLength(task);
  return { length, exactUpToHops, visits: task.budget.visits, stopped: task.budget.stopped };
}

function newTask(graph: PathGraph, question: SearchQuestion, limits: SearchLimits): BoundsTask {
  return {
    graph,
    ends: searchEnds(graph, question),
    evaluator: new HopEvaluator(graph, compileConditions(graph.types, question)),
    budget: new VisitBudget(limits),
    maxHops: question.maxHops,
  };
}
