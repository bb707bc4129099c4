import type { RecordKind } from '../../domain/record/data-set';
import type { WalkedRelation } from '../../domain/record/hops';
import type { RequestScope } from '../../base/request-scope';
import type { Day } from '../../domain/time/time-bounds';
import { batches } from '../neo4j/batches';
import type { Database, Parameters } from '../neo4j/database';
import { conditionParameters, type RelationCondition } from '../relation/relation-store';

/** Ids that go with one statement. */
const BATCH = 2_000;

/** Which relations a crop begins with. */
export interface CropCondition {
  readonly relation: RelationCondition;
  /** They belong to this data set; null takes all. */
  readonly dataSet: string | null;
}

/** A relation as its hops are told: who takes part, and which participations are denied. */
export interface HoppedRelation extends WalkedRelation {
  readonly type: string;
  /** In the order of `participants`. */
  readonly denied: readonly boolean[];
}

/** Until when something counts: the end of a day, but of structural types always; null is today. */
export interface CropDay {
  readonly saidBy: Day | null;
  readonly structuralTypes: readonly string[];
}

/** Asks which records belong to a part of the graph; ids alone, one statement for some thousand of them. */
export class CropStore {
  readonly #database: Database;
  readonly #scope: RequestScope;

  constructor(database: Database, scope: RequestScope) {
    this.#database = database;
    this.#scope = scope;
  }

  /** Every relation that meets a condition. */
  async *all({ relation, dataSet }: CropCondition): AsyncGenerator<readonly string[]> {
    let after: string | undefined = '';
    while (after !== undefined) {
      const parameters = { ...conditionParameters(relation), dataSet, after, limit: BATCH };
      const ids: readonly string[] = await this.#ids('export/crop-all', parameters);
      yield ids;
      after = ids.length < BATCH ? undefined : ids.at(-1);
    }
  }

  /** The relations that meet a condition and in which one of the entities takes part. */
  around(entities: Iterable<string>, { relation, dataSet }: CropCondition): AsyncGenerator<readonly string[]> {
    const parameters = { ...conditionParameters(relation), dataSet };
    return this.#pages({ statement: 'export/crop-around', list: 'entities' }, entities, parameters);
  }

  /** Of named relations, those that there are, and whether they meet a condition. */
  async named(
    relations: readonly string[],
    { relation, dataSet }: CropCondition,
  ): Promise<ReadonlyMap<string, boolean>> {
    const found = new Map<string, boolean>();
    for (const batch of batches(relations, BATCH)) {
      const parameters = { ...conditionParameters(relation), dataSet, relations: batch };
      const rows = await this.#database.read<{ id: string; meets: boolean }>(
        'export/crop-named',
        parameters,
        this.#scope,
      );
      for (const { id, meets } of rows) found.set(id, meets);
    }
    return found;
  }

  /** The relations with what tells who is whose neighbour. */
  async *hopped(relations: readonly string[], day: CropDay): AsyncGenerator<HoppedRelation> {
    for (const batch of batches(relations, BATCH)) {
      const parameters = { ...day, relations: batch };
      const rows = await this.#database.read<HopRow>('export/crop-participants', parameters, this.#scope);
      for (const row of rows) yield hoppedRelation(row);
    }
  }

  /** Records of any kind that the records of one kind cannot be told without; one step. */
  beside(kind: RecordKind, ids: Iterable<string>, day: CropDay): AsyncGenerator<readonly string[]> {
    return this.#pages(BESIDE[kind], ids, kind === 'relation' || kind === 'claim' ? { ...day } : {});
  }

  /** The places that claims name. */
  placesOf(claims: Iterable<string>): AsyncGenerator<readonly string[]> {
    return this.#pages({ statement: 'export/crop-places', list: 'claims' }, claims, {});
  }

  /** The structural ties by which entities lie in something, and what they lie in; `inner` lists type and role. */
  async tiesAbove(entities: readonly string[], inner: readonly string[]): Promise<readonly PlaceTie[]> {
    const ties: PlaceTie[] = [];
    for (const batch of batches(entities, BATCH)) {
      ties.push(
        ...(await this.#database.read<PlaceTie>('derive/places-above', { entities: batch, inner }, this.#scope)),
      );
    }
    return ties;
  }

  /** The data sets of records. */
  async dataSetsOf(ids: Iterable<string>): Promise<readonly string[]> {
    const found = new Set<string>();
    for (const batch of batches(ids, BATCH)) {
      const rows = await this.#database.read<{ dataSet: string }>('export/crop-data-sets', { ids: batch }, this.#scope);
      for (const { dataSet } of rows) found.add(dataSet);
    }
    return [...found];
  }

  /** What a statement answers to each some thousand of ids; an id may come several times. */
  async *#pages(
    { statement, list }: ListStatement,
    ids: Iterable<string>,
    parameters: Parameters,
  ): AsyncGenerator<readonly string[]> {
    for (const batch of batches(ids, BATCH)) yield this.#ids(statement, { ...parameters, [list]: batch });
  }

  async #ids(statement: string, parameters: Parameters): Promise<readonly string[]> {
    const rows = await this.#database.read<{ id: string }>(statement, parameters, this.#scope);
    return rows.map(({ id }) => id);
  }
}

/** A structural tie, and the entity in which another lies by it. */
export interface PlaceTie {
  readonly relation: string;
  readonly entity: string;
}

interface HopRow {
  readonly type: string;
  readonly roles: readonly string[];
  readonly entities: readonly string[];
  readonly denied: readonly boolean[];
}

function hoppedRelation({ type, roles, entities, denied }: HopRow): HoppedRelation {
  const participants = entities.map((entity, index) => ({ role: roles[index] ?? '', entity }));
  return { type, generic: false, participants, denied };
}

/** A statement that answers ids, and the parameter in which it takes some. */
interface ListStatement {
  readonly statement: string;
  readonly list: string;
}

const BESIDE: Readonly<Record<RecordKind, ListStatement>> = Object.freeze({
  source: { statement: 'export/crop-beside-sources', list: 'sources' },
  entity: { statement: 'export/crop-beside-entities', list: 'entities' },
  relation: { statement: 'export/crop-beside-relations', list: 'relations' },
  claim: { statement: 'export/crop-beside-claims', list: 'claims' },
});
