import type { Vocabulary } from '../../domain/vocabulary/vocabulary';
import type { Database } from '../../store/neo4j/database';
import { PathEndStore } from '../../store/path/path-end-store';
import type { Stores } from '../../store/stores';
import { PathFinder } from './path-finder';
import { PathArguments } from './evidence';
import { PathEnds } from './ends';
import type { PathGraphKeeper } from './graph-keeper';
import { EVIDENCE_STATEMENT } from './reproduction';
import { PathTexts } from './texts';

/** What the services of paths stand on. */
export interface PathServiceParts {
  readonly database: Database;
  readonly stores: Stores;
  readonly vocabulary: Vocabulary;
  /** Whoever made it keeps it on the current run. */
  readonly keeper: PathGraphKeeper;
}

/** Everything that answers path questions, over one database. */
export interface PathServices {
  readonly finder: PathFinder;
  readonly arguments: PathArguments;
  readonly texts: PathTexts;
}

/** Puts the services of paths together; no statement is sent. */
export function pathServices({ database, stores, vocabulary, keeper }: PathServiceParts): PathServices {
  const evidence = database.statements.get(EVIDENCE_STATEMENT);
  if (evidence === undefined) throw new Error(`there is no statement ${EVIDENCE_STATEMENT}`);
  const relationArguments = new PathArguments({
    relations: stores.relations,
    bearing: stores.bearingClaims,
    claims: stores.claims,
    vocabulary,
  });
  return {
    finder: new PathFinder({
      keeper,
      ends: new PathEnds(new PathEndStore(database), stores.entities),
      vocabulary,
      evidenceCypher: evidence.text,
    }),
    arguments: relationArguments,
    texts: new PathTexts(relationArguments, stores.entities),
  };
}
