import type { Entity, Identifier, Name } from '../../domain/record/entity';
import type { RequestScope } from '../../base/request-scope';
import type { Database, Parameters, StatementCall } from '../neo4j/database';
import { readEntity, type EntityRow } from '../entity/entity-store';
import type { Nullable } from '../neo4j/rows';
import { bigramQueries, prefixQueries, wordQueries } from './lucene-query';

/** The sort position of a hit: 10 times its step plus the rank of the kind of name, then the id of the entity. */
export interface HitPosition {
  readonly place: number;
  readonly id: string;
}

/** An entity that matches a text, with the name or identifier that matched. */
export interface HitInGraph {
  readonly entity: Entity;
  readonly place: number;
  /** Null when an identifier matched. */
  readonly name: Name | null;
  /** Null when a name matched. */
  readonly identifier: Identifier | null;
}

/** The keys to search for (name-key.ts, identifier.ts), and the kinds of entities that count. */
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
    const rows = await this.#database.read<HitRow>(name, parameters, scope);
    return rows.map(readHit);
  }

  /** How many entities match. */
  async count(terms: SearchTerms, scope: RequestScope): Promise<number> {
    const [row] = await this.#database.read<{ readonly total: number }>(
      'search/count-hits',
      parametersOf(terms),
      scope,
    );
    return row?.total ?? 0;
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

/** The columns of search/list-hits: an entity, and the name or the identifier that matched. */
interface HitRow extends EntityRow, Nullable<NameColumns>, Nullable<IdentifierColumns> {
  readonly place: number;
}

type NameColumns = { readonly [K in keyof Name as `name${Capitalize<K>}`]: Name[K] };
type IdentifierColumns = { readonly [K in keyof Identifier as `identifier${Capitalize<K>}`]: Identifier[K] };

function readHit(row: HitRow): HitInGraph {
  return { entity: readEntity(row), place: row.place, name: readName(row), identifier: readIdentifier(row) };
}

/** All columns of a name are set, except that its scheme may be null. */
function readName(row: HitRow): Name | null {
  const {
    nameValue: value,
    nameLang: lang,
    nameScript: script,
    nameKind: kind,
    nameScheme: scheme,
    nameKey: key,
  } = row;
  if (value === null || lang === null || script === null || kind === null || key === null) return null;
  return { value, lang, script, kind, scheme, key };
}

function readIdentifier({ identifierScheme: scheme, identifierValue: value }: HitRow): Identifier | null {
  return scheme === null || value === null ? null : { scheme, value };
}
