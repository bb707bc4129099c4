import type { RecordKind } from '../../domain/record/data-set';
import type { WalkedRelation } from '../../domain/record/hops';
import type { RequestScope } from '../../base/request-scope';
import type { Day } from '../../domain/time/time-bounds';
import { batches } from '../neo4j/batches';
import type { Database, Parameters } from '../neo4j/database';
import { conditionParameters, type RelationCondition } from '../relation/relation-store';

/** How many ids are sent with one statement. */
const BATCH = 2_000;

/** Which relations a crop starts from. */
export interface CropCondition {
  readonly relation: RelationCondition;
  /** Only relations of this data set; null takes all. */
  readonly dataSet: string | null;
}

/** A relation with what its hops are found by: who takes part, and which participations are denied. */
export interface HoppedRelation extends WalkedRelation {
  readonly type: string;
  /** In the order of `participants`. */
  readonly denied: readonly boolean[];
}

/** The day at whose end claims are read; null is today. Of structural types, all claims count on any day. */
export interface CropDay {
  readonly saidBy: Day | null;
  readonly structuralTypes: readonly string[];
}

/** Finds the ids of the records that belong to a part of the graph, some thousand ids a statement. */
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

  /** Which of some named relations exist, and whether each meets a condition. */
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

  /** Relations with what their hops are found by. */
  async *hopped(relations: readonly string[], day: CropDay): AsyncGenerator<HoppedRelation> {
    for (const batch of batches(relations, BATCH)) {
      const parameters = { ...day, relations: batch };
      const rows = await this.#database.read<HopRow>('export/crop-participants', parameters, this.#scope);
      for (const row of rows) yield hoppedRelation(row);
    }
  }

  /** Records of any kind that records of one kind directly depend on. */
  beside(kind: RecordKind, ids: Iterable<string>, day: CropDay): AsyncGenerator<readonly string[]> {
    return this.#pages(BESIDE[kind], ids, kind === 'relation' || kind === 'claim' ? { ...day } : {});
  }

  /** The places that claims name. */
  placesOf(claims: Iterable<string>): AsyncGenerator<readonly string[]> {
    return this.#pages({ statement: 'export/crop-places', list: 'claims' }, claims, {});
  }

  /** The structural ties by which places lie in others; `inner` lists the types and the roles of the inner place. */
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

  /** The answers of a statement for ids, a page for each batch; an id may come in several pages. */
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

/** A structural tie, and the outer place of it. */
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

/** A statement that takes ids and gives ids, and the name of its parameter. */
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
