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
import { UsageError, type Command, type Invocation } from './command';
import { PATH_DOCUMENT, PATH_OPERATION } from './path-document';
import { PATH_OPTIONS, pathInput } from './path-options';
import { readArguments } from './read-arguments';
import { EXIT, type Terminal } from './terminal';
import { withGraph, type OpenGraph } from './with-graph';

/** A person waits at a terminal, so that the deadline is longer than the API's. */
const BUDGET = { milliseconds: 30_000, statements: 1_000, objects: 100_000 };

/** How two entities are connected, as an argument in words. */
export const path: Command = {
  name: 'path',
  usage: `<from> <to> [--first 3] [--lang en] [--json] ${Object.keys(PATH_OPTIONS)
    .map((option) => `[--${option} ...]`)
    .join(' ')}`,
  summary: 'Says how two entities are connected, hop by hop, with the claims for and against, and the weakest link.',
  example: 'entente path "Kim Jong Un" "S/RES/1718 (2006)" --min-support REPORTED',
  run,
};

const TEXT = { type: 'string' } as const;
const OPTIONS = {
  ...(Object.fromEntries(Object.keys(PATH_OPTIONS).map((name) => [name, TEXT])) as Record<string, typeof TEXT>),
  first: TEXT,
  lang: TEXT,
  json: { type: 'boolean' },
} as const;

interface PathAnswerData {
  readonly paths: {
    readonly edges: readonly { readonly node: { readonly text: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean };
    readonly search: { readonly complete: boolean; readonly stopped: string | null };
  };
}

async function run(invocation: Invocation): Promise<number> {
  const { values, positionals } = readArguments(invocation.arguments, { options: OPTIONS, positionals: 2 });
  const [from = '', to = ''] = positionals;
  const given: Readonly<Record<string, string | boolean | undefined>> = values;
  const variables = {
    input: pathInput({ from, to }, given),
    first: Number(given.first ?? 3),
    lang: String(given.lang ?? 'en'),
  };
  return withGraph(invocation, async (graph) => {
    await loadSeed(graph.database, invocation.config.seedFolder, graph.vocabulary);
    const result = await ask(graph, variables, invocation.signal);
    if (given.json === true) invocation.terminal.answer(JSON.stringify(shownAnswer(result), null, 2));
    if (result.errors !== undefined) throw failure(result.errors, invocation.terminal);
    if (given.json !== true) describeAnswer(result.data as unknown as PathAnswerData, invocation.terminal);
    return EXIT.ok;
  });
}

/** What came of the question, and how to cite it. */
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
    contextValue: createContext(createServices(database, vocabulary, keeper), scope),
  });
  const operation = { document: parse(PATH_DOCUMENT), operationName: PATH_OPERATION, variables };
  scope.end();
  return { ...result, citation: citationOf(operation, { run: visibleRun, dataSets }) };
}

/** The answer as the API gives it, errors masked alike; what was refused before it was executed has no citation. */
function shownAnswer({ data, errors, citation }: Answer): object {
  const extensions = data === undefined ? {} : { extensions: { citation } };
  if (errors === undefined) return { data, ...extensions };
  return { errors: errors.map((error) => maskError(error.toJSON(), error)), data: data ?? null, ...extensions };
}

/** The first error, in the words of our register; candidates of an ambiguous end are listed. */
function failure(errors: readonly GraphQLError[], terminal: Terminal): Error {
  const cause = rootCause(errors[0]);
  if (!(cause instanceof EntenteError)) return isOurs(cause) ? cause : new UsageError(errors[0]?.message ?? '');
  if (cause.code === 'ENDPOINT_AMBIGUOUS') describeCandidates(cause, terminal);
  return cause;
}

/** A fault of our code rather than of the arguments: GraphQL gives those no cause. */
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
    terminal.note(`The search stopped early (${search.stopped ?? 'unknown'}): raise no conclusions.`);
}
