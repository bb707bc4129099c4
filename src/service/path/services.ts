import type { Vocabulary } from '../../domain/vocabulary/vocabulary';
import { BearingClaimStore } from '../../store/claim/bearing-claim-store';
import { ClaimStore } from '../../store/claim/claim-store';
import type { Database } from '../../store/neo4j/database';
import { EntityStore } from '../../store/entity/entity-store';
import { PathEndStore } from '../../store/path/path-end-store';
import { RelationStore } from '../../store/relation/relation-store';
import { PathFinder } from './path-finder';
import { PathArguments } from './evidence';
import { PathEnds } from './ends';
import type { PathGraphKeeper } from './graph-keeper';
import { EVIDENCE_STATEMENT } from './reproduction';
import { PathTexts } from './texts';

/** What the services of paths stand on. */
export interface PathServiceParts {
  readonly database: Database;
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
export function pathServices({ database, vocabulary, keeper }: PathServiceParts): PathServices {
  const evidence = database.statements.get(EVIDENCE_STATEMENT);
  if (evidence === undefined) throw new Error(`there is no statement ${EVIDENCE_STATEMENT}`);
  const entities = new EntityStore(database);
  const relationArguments = new PathArguments({
    relations: new RelationStore(database),
    bearing: new BearingClaimStore(database),
    claims: new ClaimStore(database),
    vocabulary,
  });
  return {
    finder: new PathFinder({
      keeper,
      ends: new PathEnds(new PathEndStore(database), entities),
      vocabulary,
      evidenceCypher: evidence.text,
    }),
    arguments: relationArguments,
    texts: new PathTexts(relationArguments, entities),
  };
}
