import { BearingClaimStore } from '../../store/claim/bearing-claim-store';
import { ClaimStore } from '../../store/claim/claim-store';
import { EntityStore } from '../../store/entity/entity-store';
import { PathEndStore } from '../../store/path/path-end-store';
import { RelationStore } from '../../store/relation/relation-store';
import { PathEnds } from './ends';
import { PathEvidence } from './evidence';
import { PathFinder, type ServedGraph } from './path-finder';
import { PathTextWriter } from './text';

/** The services that answer path questions. */
export interface PathServices {
  readonly finder: PathFinder;
  readonly evidence: PathEvidence;
  readonly texts: PathTextWriter;
}

/** Makes the services of paths for a served graph; sends no statement. */
export function pathServices(served: ServedGraph): PathServices {
  const { database, vocabulary } = served;
  const entities = new EntityStore(database);
  const stores = {
    relations: new RelationStore(database),
    bearingClaims: new BearingClaimStore(database),
    claims: new ClaimStore(database),
  };
  const evidence = new PathEvidence(stores, vocabulary);
  return {
    finder: new PathFinder(served, new PathEnds(new PathEndStore(database), entities)),
    evidence,
    texts: new PathTextWriter(evidence, entities),
  };
}
