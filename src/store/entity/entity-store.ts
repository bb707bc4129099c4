import type { Entity, Identifier, Name, NameKind, PointPrecision } from '../../domain/record/entity';
import { identifierKey } from '../../domain/record/identifier';
import type { RequestScope } from '../../base/request-scope';
import type { Database, Row } from '../neo4j/database';
import { recordByOrdinal, recordsByOrdinal } from '../neo4j/ordinal-rows';

/** Reads entities with their names and identifiers. Each method sends one statement for all its ids. */
export class EntityStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The entities of ids, former ids included, in the order asked; null where there is none. */
  async findByIds(ids: readonly string[], scope: RequestScope): Promise<readonly (Entity | null)[]> {
    const rows = await this.#database.read('entity/find-by-ids', { ids }, scope);
    return recordByOrdinal(rows, ids.length, readEntity);
  }

  /** The entity of an identifier, however its value is typed; null when there is none. */
  async findByIdentifier({ scheme, value }: Identifier, scope: RequestScope): Promise<Entity | null> {
    const parameters = { scheme, key: identifierKey(value) };
    const [row] = await this.#database.read('entity/find-by-identifier', parameters, scope);
    return row === undefined ? null : readEntity(row);
  }

  /** The names of each entity, in the order of its data set. */
  async namesOf(ids: readonly string[], scope: RequestScope): Promise<readonly (readonly Name[])[]> {
    const rows = await this.#database.read('entity/names-of', { ids }, scope);
    return recordsByOrdinal(rows, ids.length, readName);
  }

  /** The identifiers of each entity, in the order of its data set. */
  async identifiersOf(ids: readonly string[], scope: RequestScope): Promise<readonly (readonly Identifier[])[]> {
    const rows = await this.#database.read('entity/identifiers-of', { ids }, scope);
    return recordsByOrdinal(rows, ids.length, readIdentifier);
  }
}

/** An entity from the columns of filters/entity-columns. */
export function readEntity(row: Row): Entity {
  const precision = row.pointPrecision as PointPrecision | null;
  return {
    id: row.id as string,
    kind: row.kind as string,
    description: row.description as string | null,
    point: precision === null ? null : { lat: row.pointLat as number, lon: row.pointLon as number, precision },
    affiliation: row.affiliation as string | null,
    speaksFor: row.speaksFor as string | null,
    degree: row.degree as number,
    dataSet: row.dataSet as string,
  };
}

function readName(row: Row): Name {
  return {
    value: row.value as string,
    lang: row.lang as string,
    script: row.script as string,
    kind: row.kind as NameKind,
    scheme: row.scheme as string | null,
    key: row.key as string,
  };
}

function readIdentifier(row: Row): Identifier {
  return { scheme: row.scheme as string, value: row.value as string };
}
