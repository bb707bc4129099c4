import type { PathGraph } from '../domain/path/graph';
import type { SearchStop } from '../domain/path/answer';
import type { PreparedQuestion } from '../domain/path/question';
import { compileConditions } from './conditions';
import { searchEnds } from './ends';
import { BestFirst, type FoundPath } from './kernels/best-first';
import { shortestLength } from './kernels/breadth-first';
import { HopEvaluator } from './kernels/hop-evaluator';
import { comparePlaces, type PathPlace } from './kernels/partial-paths';
import { remainingBounds, type BoundsTask } from './kernels/remaining-bounds';
import { VisitBudget, type SearchLimits } from './kernels/visit-budget';

export type { PathPlace } from './kernels/partial-paths';
export type { SearchLimits } from './kernels/visit-budget';

/** Which page of the paths is wanted, and how long the search may take. */
export interface SearchOptions {
  readonly first: number;
  /** Only paths that come after this place. */
  readonly after: PathPlace | null;
  readonly limits: SearchLimits;
  /** When the search becomes careful (kernels/best-first.ts). It changes the number of visits, never the paths. */
  readonly patience?: number;
}

/** It costs little where a search goes well, and leaves most of the budget where it does not. */
const PATIENCE = 8;

/** A search that is done, with what it found. */
export interface PathSearch {
  readonly graph: PathGraph;
  readonly question: PreparedQuestion;
  /** At most `first` of them, in the total order. */
  readonly paths: readonly FoundPath[];
  /** Whether more paths follow. */
  readonly hasMore: boolean;
  readonly exactUpToHops: number;
  readonly visits: number;
  readonly stopped: SearchStop | null;
  /** Gives every relation of every hop of the found paths. */
  readonly evaluator: HopEvaluator;
}

/**
 * The best simple paths of a question, exact and in their total order, as far as the limits allow.
 *
 * Every condition is checked during the search. For a page after the first one the search runs again and skips the paths
 * of the pages before it: several pages together are the same as one large page.
 */
export function searchPaths(graph: PathGraph, question: PreparedQuestion, options: SearchOptions): PathSearch {
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
    graph,
    question,
    paths: paths.slice(0, options.first),
    hasMore: paths.length > options.first,
    exactUpToHops: search.exactUpToHops(),
    visits: budget.visits,
    stopped: budget.stopped,
    evaluator,
  };
}

/** The length of the shortest path, and how far the search came. */
export interface ExistenceSearch {
  /** In hops; null when no path was found. */
  readonly length: number | null;
  /** No path of at most so many hops was missed. */
  readonly exactUpToHops: number;
  readonly visits: number;
  readonly stopped: SearchStop | null;
}

/** The length of the shortest path of a question, without the paths themselves. */
export function searchExistence(graph: PathGraph, question: PreparedQuestion, limits: SearchLimits): ExistenceSearch {
  const task = newTask(graph, question, limits);
  if (task.ends.sources.some((entity) => task.ends.targets.includes(entity))) {
    const search = searchPaths(graph, { ...question, objective: 'FEWEST_HOPS' }, { first: 1, after: null, limits });
    const { exactUpToHops, visits, stopped } = search;
    return { length: search.paths[0]?.pairs.length ?? null, exactUpToHops, visits, stopped };
  }
  const { length, exactUpToHops } = shortestLength(task);
  return { length, exactUpToHops, visits: task.budget.visits, stopped: task.budget.stopped };
}

function newTask(graph: PathGraph, question: PreparedQuestion, limits: SearchLimits): BoundsTask {
  return {
    graph,
    ends: searchEnds(graph, question),
    evaluator: new HopEvaluator(graph, compileConditions(graph.types, question)),
    budget: new VisitBudget(limits),
    maxHops: question.maxHops,
  };
}
