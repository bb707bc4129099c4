import type { Entity, Identifier, Name, NameKind } from '../../domain/record/entity';
import type { RequestScope } from '../../base/request-scope';
import type { Database, Parameters, Row, StatementCall } from '../neo4j/database';
import { readEntity } from '../entity/entity-store';
import { bigramQueries, prefixQueries, wordQueries } from './lucene-query';

/** Where a hit stands: 10 times its step plus the rank of the kind of name, then the id of the entity. */
export interface HitPosition {
  readonly place: number;
  readonly id: string;
}

/** An entity that answers to a text, with what answered. */
export interface HitInGraph {
  readonly entity: Entity;
  readonly place: number;
  /** Null when an identifier answered. */
  readonly name: Name | null;
  /** Null when a name answered. */
  readonly identifier: Identifier | null;
}

/** What is looked for: keys, as entities are found by (name-key.ts, identifier.ts). */
export interface SearchTerms {
  readonly key: string;
  readonly identifierKey: string;
  /** Codes of kinds; null: any. */
  readonly kinds: readonly string[] | null;
}

/** Which piece of a list of hits is wanted. */
export interface HitPage {
  readonly after: HitPosition | null;
  /** Most hits that are returned, 1 or more. */
  readonly limit: number;
}

/** Finds entities by names and identifiers. */
export class SearchStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** A page of hits in the order of their positions, one hit an entity. */
  async list(terms: SearchTerms, page: HitPage, scope: RequestScope): Promise<readonly HitInGraph[]> {
    const { name, parameters } = hitsCall(terms, page);
    const rows = await this.#database.read(name, parameters, scope);
    return rows.map(readHit);
  }

  /** How many entities answer. */
  async count(terms: SearchTerms, scope: RequestScope): Promise<number> {
    const [row] = await this.#database.read('search/count-hits', parametersOf(terms), scope);
    return (row?.total as number | undefined) ?? 0;
  }
}

/** What lists the hits of a text. */
export function hitsCall(terms: SearchTerms, { after, limit }: HitPage): StatementCall {
  const { place, id } = after ?? { place: -1, id: '' };
  return {
    name: 'search/list-hits',
    parameters: { ...parametersOf(terms), afterPlace: place, afterId: id, limit },
  };
}

function parametersOf({ key, identifierKey, kinds }: SearchTerms): Parameters {
  return {
    key,
    identifierKey,
    kinds,
    wordQueries: wordQueries(key),
    prefixQueries: prefixQueries(key),
    bigramQueries: bigramQueries(key),
  };
}

function readHit(row: Row): HitInGraph {
  return {
    entity: readEntity(row),
    place: row.place as number,
    name: row.nameValue === null ? null : readName(row),
    identifier:
      row.identifierValue === null
        ? null
        : { scheme: row.identifierScheme as string, value: row.identifierValue as string },
  };
}

function readName(row: Row): Name {
  return {
    value: row.nameValue as string,
    lang: row.nameLang as string,
    script: row.nameScript as string,
    kind: row.nameKind as NameKind,
    scheme: row.nameScheme as string | null,
    key: row.nameKey as string,
  };
}
