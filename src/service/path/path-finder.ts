import { canonicalHash } from '../../base/canonical-json';
import { EntenteError } from '../../base/errors';
import { LIMITS } from '../../base/limits';
import type { PathGraph } from '../../domain/path/graph';
import type { PathAnswer, PathExistence, SearchReport } from '../../domain/path/answer';
import type { EffectiveQuestion, PathPage, PathQuestion, PreparedQuestion } from '../../domain/path/question';
import type { RequestScope } from '../../base/request-scope';
import type { Vocabulary } from '../../domain/vocabulary/vocabulary';
import type { Database } from '../../store/neo4j/database';
import { describePath } from '../../paths/describe-path';
import { emptyArguments } from '../../paths/empty-filter';
import { searchExistence, searchPaths, type PathSearch, type SearchLimits } from '../../paths/search-paths';
import { pathConditions } from './conditions';
import { questionHash, readPathCursor, writePathCursor } from './cursor';
import type { PathEnds } from './ends';
import type { PathGraphKeeper } from './graph-keeper';
import { pathReproduction } from './reproduction';

/** Characters of the hash in a path id: 128 bits. */
const ID_LENGTH = 32;

/** A graph that is served: its database, its vocabulary, and the path graph that is kept on its current run. */
export interface ServedGraph {
  readonly database: Database;
  readonly vocabulary: Vocabulary;
  readonly keeper: PathGraphKeeper;
}

/** Finds out how entities are connected. The search runs in memory, over the resident path graph. */
export class PathFinder {
  readonly #served: ServedGraph;
  readonly #ends: PathEnds;

  constructor(served: ServedGraph, ends: PathEnds) {
    this.#served = served;
    this.#ends = ends;
  }

  /**
   * A page of the best paths, in their total order.
   *
   * Sends one statement where an end is not an id, else none. Throws EntenteError: PATH_BUSY while there is no path
   * graph; ARGUMENT_OUT_OF_RANGE for `first`; FILTER_EMPTY, with the arguments in its details, when no hop of the graph
   * meets the question; and what `pathConditions`, `PathEnds.resolve` and `readPathCursor` throw.
   */
  async find(question: PathQuestion, page: PathPage, scope: RequestScope): Promise<PathAnswer> {
    checkFirst(page.first);
    const { graph, effective, prepared } = await this.#prepare(question, scope);
    const hash = questionHash(effective);
    const cursor = page.after ?? null;
    const after = cursor === null ? null : readPathCursor(cursor, graph, hash);
    const search = searchPaths(graph, prepared, { first: page.first, after, limits: limitsOf(scope) });
    if (search.paths.length === 0 && after === null) checkFilter(graph, prepared);
    const paths = search.paths.map((path) => {
      const described = describePath(path, search);
      return { id: pathId(described.entities), ...described, cursor: writePathCursor(path, graph, hash) };
    });
    const sequences = paths.map(({ entities }) => entities);
    return {
      paths,
      hasNextPage: search.hasMore,
      search: report(graph, effective, search),
      reproduce: pathReproduction(this.#served.database, search, sequences),
    };
  }

  /** Whether there is a path, and the length of the shortest. Throws as `find` does. */
  async exists(question: PathQuestion, scope: RequestScope): Promise<PathExistence> {
    const { graph, effective, prepared } = await this.#prepare(question, scope);
    const search = searchExistence(graph, prepared, limitsOf(scope));
    if (search.length === null) checkFilter(graph, prepared);
    return { exists: search.length !== null, length: search.length, search: report(graph, effective, search) };
  }

  async #prepare(question: PathQuestion, scope: RequestScope): Promise<Prepared> {
    const { time, ...conditions } = pathConditions(question, this.#served.vocabulary);
    const graph = await this.#served.keeper.ready(scope);
    const ends = await this.#ends.resolve(question, graph.entities.indexOf, scope);
    const effective = { ...ends, ...conditions };
    return { graph, effective, prepared: { ...effective, time } };
  }
}

interface Prepared {
  readonly graph: PathGraph;
  /** As the answer shows it. */
  readonly effective: EffectiveQuestion;
  /** As it is searched. */
  readonly prepared: PreparedQuestion;
}

function checkFirst(first: number): void {
  if (Number.isInteger(first) && first >= 1 && first <= LIMITS.firstMax) return;
  throw new EntenteError('ARGUMENT_OUT_OF_RANGE', `\`first\` is ${first}; 1 to ${LIMITS.firstMax} are accepted.`, {
    details: { argument: 'first', least: 1, limit: LIMITS.firstMax },
  });
}

function checkFilter(graph: PathGraph, question: PreparedQuestion): void {
  const empty = emptyArguments(graph, question);
  if (empty === null || empty.length === 0) return;
  const names = empty.map((argument) => `\`${argument}\``).join(', ');
  throw new EntenteError('FILTER_EMPTY', `No hop of the graph meets ${names}.`, {
    hint: empty.includes('roles')
      ? 'Both entities of a hop must have one of the roles: name the roles of both.'
      : `Widen ${names}, or leave it out.`,
    details: { arguments: empty },
  });
}

function limitsOf(scope: RequestScope): SearchLimits {
  return {
    visits: LIMITS.pathVisits,
    milliseconds: Math.min(LIMITS.pathMilliseconds, scope.millisecondsLeft()),
    clock: () => performance.now(),
  };
}

function report(
  graph: PathGraph,
  effective: EffectiveQuestion,
  { exactUpToHops, stopped, visits }: Pick<PathSearch, 'exactUpToHops' | 'stopped' | 'visits'>,
): SearchReport {
  const complete = stopped === null;
  return { engine: 'RESIDENT', run: graph.run, complete, exactUpToHops, stopped, visits, effective };
}

function pathId(entities: readonly string[]): string {
  return `path:${canonicalHash(entities).slice(0, ID_LENGTH)}`;
}
