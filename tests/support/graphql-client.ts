import { graphql, type GraphQLSchema } from 'graphql';
import { unlimitedScope, type RequestScope } from '../../src/base/request-scope';
import { buildSchema } from '../../src/graphql/build-schema';
import { createContext, createServices, type GraphqlServices } from '../../src/graphql/context';
import { maskError } from '../../src/graphql/mask-errors';
import { PathGraphKeeper } from '../../src/service/path/graph-keeper';
import { readGraphState } from '../../src/service/graph/graph-state';
import { Database } from '../../src/store/neo4j/database';
import { PathGraphStore } from '../../src/store/path/path-graph-store';
import { shippedVocabulary } from './scratch-graph';
import { seedServer } from './servers';

/** A page of a list, as far as tests ask for it. */
export interface Listed<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

/** What came of an operation; a test says of which shape its data are. */
export interface Answer<Data> {
  readonly data: Data | null | undefined;
  readonly errors: readonly { readonly code: string; readonly message: string; readonly path: readonly unknown[] }[];
  /** Statements that the operation sent. */
  readonly statements: number;
}

/** Asks the real schema over the seed, without a socket and without the limits of one. */
export class GraphqlClient {
  readonly schema: GraphQLSchema;
  readonly #database: Database;
  readonly #services: GraphqlServices;

  private constructor(database: Database, keeper: PathGraphKeeper) {
    const vocabulary = shippedVocabulary();
    this.schema = buildSchema(vocabulary);
    this.#database = database;
    this.#services = createServices({ database, vocabulary, keeper });
  }

  /** A client of the seed server, with its path graph. */
  static async open(): Promise<GraphqlClient> {
    const database = new Database({ database: 'neo4j', ...seedServer() });
    const keeper = new PathGraphKeeper(new PathGraphStore(database, shippedVocabulary()));
    await keeper.refresh((await readGraphState(database))?.run ?? 0);
    return new GraphqlClient(database, keeper);
  }

  /** Runs an operation as a request of its own. */
  async ask<Data = unknown>(
    source: string,
    variableValues: Readonly<Record<string, unknown>> = {},
    scope: RequestScope = unlimitedScope('test'),
  ): Promise<Answer<Data>> {
    const contextValue = createContext(this.#services, scope);
    const { data, errors = [] } = await graphql({ schema: this.schema, source, variableValues, contextValue });
    return {
      data: data as Data | null | undefined,
      errors: errors.map((error) => {
        const { extensions, message, path } = maskError(error.toJSON(), error);
        return { code: String(extensions?.code), message, path: path ?? [] };
      }),
      statements: scope.statements,
    };
  }

  /** The data of an operation that has no errors. */
  async data<Data>(source: string, variableValues: Readonly<Record<string, unknown>> = {}): Promise<Data> {
    const { data, errors } = await this.ask<Data>(source, variableValues);
    expect(errors).toEqual([]);
    if (data === null || data === undefined) throw new Error('the operation has neither data nor errors');
    return data;
  }

  async close(): Promise<void> {
    await this.#database.close();
  }
}

/** Opens a client for the tests of a file and closes it after them. */
export function useGraphqlClient(): () => GraphqlClient {
  let client: GraphqlClient | undefined;
  beforeAll(async () => {
    client = await GraphqlClient.open();
  });
  afterAll(() => client?.close());
  return () => {
    if (client === undefined) throw new Error('the client is open inside cases only');
    return client;
  };
}
