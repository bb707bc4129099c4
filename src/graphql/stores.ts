import { BearingClaimStore } from '../store/claim/bearing-claim-store';
import { ClaimStore } from '../store/claim/claim-store';
import type { Database } from '../store/neo4j/database';
import { EntityStore } from '../store/entity/entity-store';
import { RelationStore } from '../store/relation/relation-store';
import { SearchStore } from '../store/search/search-store';
import { SourceStore } from '../store/source/source-store';

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
