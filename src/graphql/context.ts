import type { RequestScope } from '../domain/request-scope';
import type { Vocabulary } from '../domain/vocabulary';
import type { Database } from '../store/database';
import { createLoaders, type Loaders } from './loaders/create-loaders';
import { createStores, type Stores } from './stores';

/** What the API stands on: made once, at start. */
export interface GraphqlDependencies {
  readonly database: Database;
  readonly vocabulary: Vocabulary;
}

/** What resolvers are handed: made for each request, a plain object, so that the server may copy it. */
export interface GraphqlContext {
  readonly scope: RequestScope;
  readonly database: Database;
  readonly vocabulary: Vocabulary;
  readonly stores: Stores;
  readonly loaders: Loaders;
}

/** A fresh context with fresh loaders for one request. */
export function createContext({ database, vocabulary }: GraphqlDependencies, scope: RequestScope): GraphqlContext {
  const stores = createStores(database);
  return { scope, database, vocabulary, stores, loaders: createLoaders(stores, scope) };
}
