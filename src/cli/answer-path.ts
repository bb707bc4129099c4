import { graphql, parse, type ExecutionResult, type GraphQLError } from 'graphql';
import type { Citation } from '../domain/record/citation';
import { EntenteError } from '../base/errors';
import { TimedScope } from '../base/request-scope';
import { buildSchema } from '../graphql/build-schema';
import { citationOf } from '../graphql/citation';
import { createContext, createServices } from '../graphql/context';
import { maskError, rootCause } from '../graphql/mask-errors';
import { loadSeed } from '../service/load/load-seed';
import { PathGraphKeeper } from '../service/path/graph-keeper';
import { readGraphState } from '../service/graph/graph-state';
import { PathGraphStore } from '../store/path/path-graph-store';
import type { Invocation } from './command';
import { PATH_DOCUMENT, PATH_OPERATION } from './path-document';
import { EXIT, type Terminal } from './terminal';
import { withGraph, type OpenGraph } from './with-graph';

/** Longer than the deadline of the API, because a person waits at a terminal. */
const BUDGET = { milliseconds: 30_000, statements: 1_000, objects: 100_000 };

/** A path question as `entente path` was given it. */
export interface PathOptions {
  readonly first: number;
  readonly lang: string;
  readonly json?: boolean;
  /** The other options have the names and values of the fields of the API's `PathInput`. */
  readonly [condition: string]: unknown;
}

interface PathAnswerData {
  readonly paths: {
    readonly edges: readonly { readonly node: { readonly text: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean };
    readonly search: { readonly complete: boolean; readonly stopped: string | null };
  };
}

/** Prints how two entities are connected, or the answer of the API as JSON. Gives the exit code. */
export async function answerPath(
  ends: { readonly from: string; readonly to: string },
  options: PathOptions,
  invocation: Invocation,
): Promise<number> {
  const { config, signal, terminal } = invocation;
  const { first, lang, json = false, ...conditions } = options;
  const variables = { input: { from: [ends.from], to: [ends.to], ...conditions }, first, lang };
  return withGraph(invocation, async (graph) => {
    await loadSeed(graph.database, config.seedFolder, graph.vocabulary);
    const result = await ask(graph, variables, signal);
    if (json) terminal.answer(JSON.stringify(shownAnswer(result), null, 2));
    if (result.errors !== undefined) throw failure(result.errors, terminal);
    if (!json) describeAnswer(result.data as unknown as PathAnswerData, terminal);
    return EXIT.ok;
  });
}

/** The answer of the API, and how to cite it. */
interface Answer extends ExecutionResult {
  readonly citation: Citation;
}

async function ask(
  { database, vocabulary }: OpenGraph,
  variables: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
): Promise<Answer> {
  const keeper = new PathGraphKeeper(new PathGraphStore(database, vocabulary));
  const { run: visibleRun, dataSets } = (await readGraphState(database)) ?? { run: 0, dataSets: [] };
  await keeper.refresh(visibleRun);
  const scope = new TimedScope('entente path', BUDGET, signal);
  const result = await graphql({
    schema: buildSchema(vocabulary),
    source: PATH_DOCUMENT,
    variableValues: variables,
    contextValue: createContext(createServices({ database, vocabulary, keeper }), scope),
  });
  const operation = { document: parse(PATH_DOCUMENT), operationName: PATH_OPERATION, variables };
  scope.end();
  return { ...result, citation: citationOf(operation, { run: visibleRun, dataSets }) };
}

/** The answer as the API gives it, with errors masked in the same way; a question that was refused before it was executed has no citation. */
function shownAnswer({ data, errors, citation }: Answer): object {
  const extensions = data === undefined ? {} : { extensions: { citation } };
  if (errors === undefined) return { data, ...extensions };
  return { errors: errors.map((error) => maskError(error.toJSON(), error)), data: data ?? null, ...extensions };
}

/** The first error as one of ours; the candidates of an ambiguous end are listed. */
function failure(errors: readonly GraphQLError[], terminal: Terminal): Error {
  const cause = rootCause(errors[0]);
  if (cause instanceof EntenteError) {
    if (cause.code === 'ENDPOINT_AMBIGUOUS') describeCandidates(cause, terminal);
    return cause;
  }
  if (isOurs(cause)) return cause;
  const hint = 'To see what it takes: npm run -s entente -- path --help';
  return new EntenteError('BAD_USER_INPUT', errors[0]?.message ?? '', { hint });
}

/** Whether an error is a fault of our code. GraphQL gives an error about the arguments no cause. */
function isOurs(cause: unknown): cause is Error {
  return cause instanceof Error && cause.name !== 'GraphQLError';
}

interface Candidate {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
}

function describeCandidates(error: EntenteError, terminal: Terminal): void {
  const candidates = error.details.candidates as readonly Candidate[];
  terminal.note(error.message);
  for (const { id, kind, label } of candidates) terminal.note(`  ${id}  ${kind}  \u2068${label}\u2069`);
}

function describeAnswer({ paths }: PathAnswerData, terminal: Terminal): void {
  const { edges, pageInfo, search } = paths;
  if (edges.length === 0) terminal.answer('No path meets the question.');
  edges.forEach(({ node }, index) => {
    if (index > 0) terminal.answer('');
    terminal.answer(node.text);
  });
  if (pageInfo.hasNextPage) terminal.note('There are more paths: raise --first.');
  if (!search.complete)
    terminal.note(
      `The search stopped early (${search.stopped ?? 'unknown'}): there may be other paths, or better ones.`,
    );
}
