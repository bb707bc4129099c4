import type { RequestScope } from '../base/request-scope';
import type { Vocabulary } from '../domain/vocabulary/vocabulary';
import type { ServedGraph } from '../service/path/path-finder';
import { pathServices, type PathServices } from '../service/path/services';
import type { Database } from '../store/neo4j/database';
import { createStores, type Stores } from '../store/stores';
import { createLoaders, type Loaders } from './loaders/create-loaders';

/** What the API works with in all requests: made once, when the process starts. */
export interface GraphqlServices {
  readonly database: Database;
  readonly vocabulary: Vocabulary;
  readonly stores: Stores;
  readonly paths: PathServices;
}

/** What every resolver is given. It is a plain object, because the server copies it. */
export interface GraphqlContext extends GraphqlServices {
  readonly scope: RequestScope;
  readonly loaders: Loaders;
}

/** Makes the services of the API for a served graph; sends no statement. */
export function createServices(served: ServedGraph): GraphqlServices {
  const { database, vocabulary } = served;
  const stores = createStores(database);
  return { database, vocabulary, stores, paths: pathServices(served, stores) };
}

/** The context of one request: the services of the process, with the scope and fresh loaders of the request. */
export function createContext(services: GraphqlServices, scope: RequestScope): GraphqlContext {
  return { ...services, scope, loaders: createLoaders(services, scope) };
}
