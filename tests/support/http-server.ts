import { buildSchema, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { EntenteError } from '../../src/base/errors';
import type { RequestScope } from '../../src/base/request-scope';
import { COUNTED_BY_PARENT } from '../../src/graphql/limits/list-cost';
import type { HttpServer, HttpServerOptions, ScopedContext } from '../../src/http/options';
import type { Readiness } from '../../src/http/readiness';
import { createServer } from '../../src/http/server';

/** A schema with every shape that the limits look at; what stands behind it is below, not a database. */
const SMALL_SCHEMA = `
  type Query {
    ping: String!
    entity(id: ID): Entity
    required(id: ID! = "a"): String
    nodes(ids: [ID!]!): [Entity]!
    entities(filter: EntityFilter, first: Int = 20, after: String): EntityConnection!
    fail(how: String!): String
    failHard(how: String!): String!
    wait(milliseconds: Int!): String
    rows(count: Int!): Int
    long(characters: Int!): String
    run: Int!
  }
  input EntityFilter { kinds: [String!] all: [EntityFilter!] }
  interface Named { name: String! }
  type Entity implements Named { id: ID! name: String! friend: Entity names: [Name!]! friends(first: Int): EntityConnection! }
  type Name { value: String! entity: Entity! }
  type EntityConnection { edges: [EntityEdge!]! nodes: [Entity!]! }
  type EntityEdge { cursor: String! node: Entity! }
`;

/** What the resolvers of the small schema share with a test. */
interface World {
  run: number;
  /** Root fields executed so far: limits must leave it at 0. */
  executed: number;
  readonly scopes: RequestScope[];
  readonly logged: { readonly message: string; readonly details: Readonly<Record<string, unknown>> }[];
}

type Resolver = (source: unknown, values: Record<string, unknown>, context: ScopedContext) => unknown;

const failures: Readonly<Record<string, () => Error>> = {
  ours: () =>
    new EntenteError('ENDPOINT_AMBIGUOUS', 'Two entities answer to Kim.', {
      details: { candidates: [{ id: 'entity:a' }], secret: new Error('neo4j://password@host') },
    }),
  unexpected: () => new Error('neo4j://user:password@host MATCH (n) DETACH DELETE n'),
  startUp: () => new EntenteError('NEO4J_AUTH', 'Neo4j refuses user neo4j.'),
};

/** Waits like a statement: until the time is up or the request is aborted. */
function wait(milliseconds: number, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      resolve('done');
    }, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new EntenteError('DEADLINE', 'The answer was not ready in time.'));
    });
  });
}

function resolvers(world: World): Record<string, Resolver> {
  const entity = { id: 'a', name: '\u0643\u064a\u0645', names: [] };
  const fail: Resolver = (_source, { how }) => {
    throw failures[String(how)]!();
  };
  return {
    ping: () => 'pong',
    entity: () => entity,
    required: () => 'x',
    nodes: (_source, { ids }) => (ids as string[]).map(() => entity),
    entities: () => ({ edges: [], nodes: [] }),
    fail,
    failHard: fail,
    wait: (_source, { milliseconds }, { scope }) => wait(Number(milliseconds), scope.signal),
    rows: (_source, { count }, { scope }) => {
      scope.statements += 1;
      scope.countObjects(Number(count));
      return Number(count);
    },
    long: (_source, { characters }) => 'x'.repeat(Number(characters)),
    run: () => {
      const before = world.run;
      if (before === 1) world.run = 2;
      return before;
    },
  };
}

function executableSchema(world: World): GraphQLSchema {
  const schema = buildSchema(SMALL_SCHEMA);
  const page = (schema.getType('EntityConnection') as GraphQLObjectType).getFields();
  for (const list of ['edges', 'nodes']) page[list]!.extensions = { complexity: COUNTED_BY_PARENT };
  for (const [name, resolve] of Object.entries(resolvers(world))) {
    schema.getQueryType()!.getFields()[name]!.resolve = (source, values, context) => {
      world.executed += 1;
      return resolve(source, values as Record<string, unknown>, context as ScopedContext);
    };
  }
  return schema;
}

export const READY: Readiness = {
  ready: true,
  database: { reachable: true, milliseconds: 1 },
  migration: { applied: 1, expected: 1 },
  dataSets: [{ id: 'seed', version: '1.0.0' }],
  run: 7,
  pathGraph: { state: 'READY', run: 7, entities: 3, hops: 2 },
};

export interface StartedServer {
  readonly url: string;
  readonly world: World;
  readonly server: HttpServer;
}

/** The real server around the small schema on a free port. */
export async function startSmallServer(changes: Partial<HttpServerOptions> = {}): Promise<StartedServer> {
  const world: World = { run: 0, executed: 0, scopes: [], logged: [] };
  const server = await createServer({
    schema: executableSchema(world),
    createContext: (scope) => {
      world.scopes.push(scope);
      return { scope };
    },
    currentRun: () => world.run,
    citedGraph: () => ({ run: world.run, dataSets: [] }),
    readiness: () => Promise.resolve(READY),
    exportGraph: () => Promise.reject(new EntenteError('BAD_USER_INPUT', 'There is nothing to export.')),
    version: { name: 'entente', version: '0.0.0' },
    host: '127.0.0.1',
    port: 0,
    corsOrigins: ['https://listed.example'],
    log: {
      error: (message, details) => {
        world.logged.push({ message, details });
      },
    },
    ...changes,
  });
  return { url: await server.listen(), world, server };
}

export interface GraphqlAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly {
    readonly message: string;
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
  readonly text: string;
}

/** Asks `/graphql` as a client does. */
export async function ask(url: string, query: string, variables: object = {}): Promise<GraphqlAnswer> {
  return send(url, JSON.stringify({ query, variables }));
}

/** Sends a body as it stands. */
export async function send(
  url: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: object = {},
): Promise<GraphqlAnswer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const text = await response.text();
  const parsed = JSON.parse(text) as { data?: Record<string, unknown>; errors?: GraphqlAnswer['errors'] };
  return { status: response.status, headers: response.headers, data: parsed.data, errors: parsed.errors ?? [], text };
}

/** The code of the first error, or undefined. */
export function codeOf(answer: GraphqlAnswer): unknown {
  return answer.errors[0]?.extensions.code;
}
