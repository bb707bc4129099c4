import { canonicalHash } from '../../base/canonical-json';
import { EntenteError } from '../../base/errors';
import { LIMITS } from '../../base/limits';
import type { PathGraph } from '../../domain/path/graph';
import type { PathAnswer, PathExistence, SearchReport } from '../../domain/path/answer';
import type { EffectiveQuestion, PathPage, PathQuestion } from '../../domain/path/question';
import type { RequestScope } from '../../base/request-scope';
import type { Vocabulary } from '../../domain/vocabulary/vocabulary';
import { describePath } from '../../paths/describe-path';
import { emptyArguments } from '../../paths/empty-filter';
import { searchExistence, searchPaths, type PathSearch, type SearchLimits } from '../../paths/search-paths';
import { pathConditions } from './conditions';
import { questionHash, readCursor, writeCursor } from './cursor';
import type { PathEnds } from './ends';
import type { PathGraphKeeper } from './graph-keeper';
import { reproduction } from './reproduction';

/** Characters of the hash in a path id: 128 bits. */
const ID_LENGTH = 32;

/** What path questions are answered with. */
export interface PathFinderParts {
  readonly keeper: Pick<PathGraphKeeper, 'ready'>;
  readonly ends: Pick<PathEnds, 'resolve'>;
  readonly vocabulary: Vocabulary;
  /** Text of the statement `path/evidence`. */
  readonly evidenceCypher: string;
}

/** Answers how entities are connected, over the resident path graph. */
export class PathFinder {
  readonly #parts: PathFinderParts;

  constructor(parts: PathFinderParts) {
    this.#parts = parts;
  }

  /**
   * A page of the best paths, in their total order.
   *
   * At most one statement, for ends that are no ids; the search itself is in memory. Throws EntenteError: PATH_BUSY while no graph is there;
   * what `pathConditions`, `PathEnds.resolve` and `readCursor` throw; ARGUMENT_OUT_OF_RANGE for `first`; FILTER_EMPTY,
   * with the arguments in its details, when no hop of the graph can meet the question.
   */
  async find(question: PathQuestion, page: PathPage, scope: RequestScope): Promise<PathAnswer> {
    checkFirst(page.first);
    const { graph, effective } = await this.#prepare(question, scope);
    const hash = questionHash(effective);
    const cursor = page.after ?? null;
    const after = cursor === null ? null : readCursor(cursor, graph, hash);
    const search = searchPaths(graph, effective, { first: page.first, after, limits: limitsOf(scope) });
    if (search.paths.length === 0 && after === null) checkFilter(graph, effective);
    const paths = search.paths.map((path) => {
      const described = describePath(path, { graph, evaluator: search.evaluator, saidBy: effective.saidBy });
      return { id: pathId(described.entities), ...described, cursor: writeCursor(path, graph, hash) };
    });
    return {
      paths,
      hasNextPage: search.hasMore,
      search: report(graph, effective, search),
      reproduce: reproduction(this.#parts.evidenceCypher, {
        question: effective,
        sequences: paths.map(({ entities }) => entities),
        types: graph.types,
      }),
    };
  }

  /** Whether there is any path, and the length of the shortest; throws as `find` does. */
  async exists(question: PathQuestion, scope: RequestScope): Promise<PathExistence> {
    const { graph, effective } = await this.#prepare(question, scope);
    const search = searchExistence(graph, effective, limitsOf(scope));
    if (search.length === null) checkFilter(graph, effective);
    return { exists: search.length !== null, length: search.length, search: report(graph, effective, search) };
  }

  async #prepare(question: PathQuestion, scope: RequestScope): Promise<Prepared> {
    const conditions = pathConditions(question, this.#parts.vocabulary);
    const graph = await this.#parts.keeper.ready(scope);
    const ends = await this.#parts.ends.resolve(question, graph.entities.indexOf, scope);
    return { graph, effective: { ...ends, ...conditions } };
  }
}

interface Prepared {
  readonly graph: PathGraph;
  readonly effective: EffectiveQuestion;
}

function checkFirst(first: number): void {
  if (Number.isInteger(first) && first >= 1 && first <= LIMITS.firstMax) return;
  throw new EntenteError('ARGUMENT_OUT_OF_RANGE', `\`first\` is ${first}; 1 to ${LIMITS.firstMax} are accepted.`, {
    details: { argument: 'first', least: 1, limit: LIMITS.firstMax },
  });
}

function checkFilter(graph: PathGraph, question: EffectiveQuestion): void {
  const empty = emptyArguments(graph, question);
  if (empty === null || empty.length === 0) return;
  const names = empty.map((argument) => `\`${argument}\``).join(', ');
  throw new EntenteError('FILTER_EMPTY', `No hop of the graph can meet ${names}.`, {
    hint: empty.includes('roles')
      ? 'Both participants of a hop must hold one of the roles: name the roles of both.'
      : `Loosen ${names}.`,
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
