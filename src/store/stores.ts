import { BearingClaimStore } from './claim/bearing-claim-store';
import { ClaimStore } from './claim/claim-store';
import type { Database } from './neo4j/database';
import { EntityStore } from './entity/entity-store';
import { RelationStore } from './relation/relation-store';
import { SearchStore } from './search/search-store';
import { SourceStore } from './source/source-store';

/** One store a noun. */
export interface Stores {
  readonly entities: EntityStore;
  readonly relations: RelationStore;
  readonly claims: ClaimStore;
  readonly bearingClaims: BearingClaimStore;
  readonly sources: SourceStore;
  readonly search: SearchStore;
}

/** The stores over a database. */
export function createStores(database: Database): Stores {
  return {
    entities: new EntityStore(database),
    relations: new RelationStore(database),
    claims: new ClaimStore(database),
    bearingClaims: new BearingClaimStore(database),
    sources: new SourceStore(database),
    search: new SearchStore(database),
  };
}
