import { PathEndStore } from '../../store/path/path-end-store';
import type { Stores } from '../../store/stores';
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
export function pathServices(served: ServedGraph, stores: Stores): PathServices {
  const evidence = new PathEvidence(stores, served.vocabulary);
  return {
    finder: new PathFinder(served, new PathEnds(new PathEndStore(served.database), stores.entities)),
    evidence,
    texts: new PathTextWriter(evidence, stores.entities),
  };
}
