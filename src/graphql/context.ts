import type { RequestScope } from '../base/request-scope';
import type { Vocabulary } from '../domain/vocabulary/vocabulary';
import type { PathGraphKeeper } from '../service/path/graph-keeper';
import { pathServices, type PathServices } from '../service/path/services';
import type { Database } from '../store/neo4j/database';
import { createLoaders, type Loaders } from './loaders/create-loaders';
import { createStores, type Stores } from '../store/stores';

/** What the API stands on: made once, at start. */
export interface GraphqlDependencies {
  readonly database: Database;
  readonly vocabulary: Vocabulary;
  /** Holds the path graph; whoever made it keeps it on the current run. */
  readonly keeper: PathGraphKeeper;
}

/** What resolvers are handed: made for each request, a plain object, so that the server may copy it. */
export interface GraphqlContext {
  readonly scope: RequestScope;
  readonly database: Database;
  readonly vocabulary: Vocabulary;
  readonly stores: Stores;
  readonly paths: PathServices;
  readonly loaders: Loaders;
}

/** A fresh context with fresh loaders for one request. */
export function createContext(dependencies: GraphqlDependencies, scope: RequestScope): GraphqlContext {
  const { database, vocabulary } = dependencies;
  const stores = createStores(database);
  const paths = pathServices(dependencies);
  return { scope, database, vocabulary, stores, paths, loaders: createLoaders({ stores, paths }, scope) };
}
