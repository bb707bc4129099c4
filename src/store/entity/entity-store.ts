import type { Entity, Identifier, Name, PointPrecision } from '../../domain/record/entity';
import { identifierKey } from '../../domain/record/identifier';
import type { RequestScope } from '../../base/request-scope';
import type { Database } from '../neo4j/database';
import { recordByOrdinal, rowsByOrdinal, type OrdinalRow } from '../neo4j/rows';

/** Reads entities with their names and identifiers. Each method sends one statement for all its ids. */
export class EntityStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The entities of ids, former ids included, in the order asked; null where there is none. */
  async findByIds(ids: readonly string[], scope: RequestScope): Promise<readonly (Entity | null)[]> {
    const rows = await this.#database.read<EntityRow>('entity/find-by-ids', { ids }, scope);
    return recordByOrdinal(rows, ids.length, readEntity);
  }

  /** The entity with an identifier, in any accepted spelling; null when there is none. */
  async findByIdentifier({ scheme, value }: Identifier, scope: RequestScope): Promise<Entity | null> {
    const parameters = { scheme, key: identifierKey(value) };
    const [row] = await this.#database.read<EntityRow>('entity/find-by-identifier', parameters, scope);
    return row === undefined ? null : readEntity(row);
  }

  /** The names of each entity, in the order of its data set. */
  async namesOf(ids: readonly string[], scope: RequestScope): Promise<readonly (readonly Name[])[]> {
    const rows = await this.#database.read<OrdinalRow & Name>('entity/names-of', { ids }, scope);
    return rowsByOrdinal(rows, ids.length);
  }

  /** The identifiers of each entity, in the order of its data set. */
  async identifiersOf(ids: readonly string[], scope: RequestScope): Promise<readonly (readonly Identifier[])[]> {
    const rows = await this.#database.read<OrdinalRow & Identifier>('entity/identifiers-of', { ids }, scope);
    return rowsByOrdinal(rows, ids.length);
  }
}

/** The columns of filters/entity-columns: an entity whose point has one column for each of its parts. */
export interface EntityRow extends OrdinalRow, Omit<Entity, 'point'> {
  readonly pointLat: number | null;
  readonly pointLon: number | null;
  readonly pointPrecision: PointPrecision | null;
}

/** An entity from its row. */
export function readEntity(row: EntityRow): Entity {
  const { pointLat: lat, pointLon: lon, pointPrecision: precision } = row;
  return { ...row, point: lat === null || lon === null || precision === null ? null : { lat, lon, precision } };
}
