import { EntenteError } from '../../base/errors';
import { participationKey } from '../../domain/record/hops';
import type { PathGraphRows, PathHopRow, PathRelationRow } from '../../domain/path/graph';
import type { RequestScope } from '../../base/request-scope';
import { datedHopsOf } from '../../domain/path/dated-hops';
import type { RelationTypeDefinition, Vocabulary } from '../../domain/vocabulary/vocabulary';
import type { Database } from '../neo4j/database';
import { readGraph } from '../graph/graph-store';

/** How often the rows are read again when the run changes during reading. */
const MOST_READS = 5;

type EntityRow = PathGraphRows['entities'][number];

/** A relation with its participants, in three lists of one length. */
interface RelationWithParticipants extends PathRelationRow {
  readonly roles: readonly string[];
  readonly entities: readonly string[];
  /** For each participant, the days on which it becomes denied, and no longer denied, in turn. */
  readonly deniedDays: readonly (readonly string[])[];
}

/** Reads the rows of the path graph. */
export class PathGraphStore {
  readonly #database: Database;
  readonly #types: Vocabulary['relationTypes'];

  constructor(database: Database, vocabulary: Pick<Vocabulary, 'relationTypes'>) {
    this.#database = database;
    this.#types = vocabulary.relationTypes;
  }

  /** All rows, all of the same run. Throws PATH_BUSY when the run keeps changing. */
  async read(scope: RequestScope): Promise<PathGraphRows> {
    for (let reads = 0; reads < MOST_READS; reads += 1) {
      const run = await this.#run(scope);
      const rows = await this.#readRows(run, scope);
      if ((await this.#run(scope)) === run) return rows;
    }
    throw new EntenteError('PATH_BUSY', 'The path graph could not be built: the graph keeps changing.');
  }

  async #run(scope: RequestScope): Promise<number> {
    return (await readGraph(this.#database, scope)).graph?.run ?? 0;
  }

  async #readRows(run: number, scope: RequestScope): Promise<PathGraphRows> {
    const entities: EntityRow[] = [];
    for await (const row of this.#database.stream<EntityRow>('path/fill-entities', {}, scope)) entities.push(row);
    const relations: PathRelationRow[] = [];
    const hops: PathHopRow[] = [];
    for await (const row of this.#database.stream<RelationWithParticipants>('path/fill-relations', {}, scope)) {
      const type = this.#types.get(row.type);
      if (type === undefined) throw new EntenteError('INTERNAL', `The vocabulary has no type ${row.type}.`);
      relations.push(row);
      hops.push(...hopRows(row, type));
    }
    return { run, entities, relations, hops, types: [...this.#types.values()] };
  }
}

function hopRows(
  { id, roles, entities, deniedDays }: RelationWithParticipants,
  type: RelationTypeDefinition,
): PathHopRow[] {
  const participants = roles.map((role, index) => ({ role, entity: entities[index] ?? '' }));
  const days = new Map(participants.map((each, index) => [participationKey(each), deniedDays[index] ?? []]));
  return datedHopsOf({ generic: false, participants }, type, days).map((hop) => ({ ...hop, relation: id }));
}
