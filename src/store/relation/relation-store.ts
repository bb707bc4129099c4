import type { Entity } from '../../domain/record/entity';
import type { DayPage } from '../../domain/time/day-page';
import type { Relation } from '../../domain/record/relation';
import type { RequestScope } from '../../base/request-scope';
import { SUPPORT_RANKS } from '../../domain/record/support';
import type { Day } from '../../domain/time/time-bounds';
import type { Database, Parameters, StatementCall } from '../neo4j/database';
import { pageParameters } from '../neo4j/day-order';
import { readEntity, type EntityRow } from '../entity/entity-store';
import { recordByOrdinal, recordsByOrdinal, totalsByOrdinal, type TotalRow } from '../neo4j/rows';
import { readRelation, type RelationRow } from './relation-row';

/** The number for status DISPUTED among `statusRanks`; no support has this rank. */
export const DISPUTED_RANK = -1;

/** The conditions that a list of relations must meet; null means no condition. */
export interface RelationCondition {
  readonly types: readonly string[];
  /** True when `types` leaves out some types: the list then uses the index by type. */
  readonly narrowed: boolean;
  /** All of these take part. */
  readonly participants: readonly string[];
  /** The participants, or any participant where none is named, hold one of these roles. */
  readonly roles: readonly string[] | null;
  readonly generic: boolean | null;
  readonly startMinTo: Day;
  readonly endMaxFrom: Day;
  readonly startMaxTo: Day;
  readonly endMinFrom: Day;
  /** Support as of the end of this day; null: today. */
  readonly saidBy: Day | null;
  /** Types to which `saidBy` does not apply. */
  readonly structuralTypes: readonly string[];
  readonly minRank: number;
  readonly contested: boolean | null;
  /** Ranks of supports, DISPUTED_RANK for DISPUTED. */
  readonly statusRanks: readonly number[] | null;
}

/** What the relations of a list belong to. */
export type RelationParent = 'participant' | 'whole';

/** A list of relations for each of several parents. */
export interface RelationsOfParents {
  readonly parent: RelationParent;
  readonly ids: readonly string[];
  readonly condition: RelationCondition;
}

/** An entity in a role of a relation. */
export interface ParticipantInGraph {
  readonly role: string;
  readonly entity: Entity;
  /** Denied by a live claim and affirmed by none at the end of the day: shown, but not used as a hop. */
  readonly denied: boolean;
  /** Denied by a claim that is live on that day. */
  readonly disputed: boolean;
}

const LIST_OF_PARENTS: Readonly<Record<RelationParent, string>> = {
  participant: 'relation/list-by-participant',
  whole: 'relation/list-parts',
};
const COUNT_OF_PARENTS: Readonly<Record<RelationParent, string>> = {
  participant: 'relation/count-by-participant',
  whole: 'relation/count-parts',
};

/** Reads relations. Each method sends one statement, however many ids it is given. */
export class RelationStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The relations of ids, in the order asked; null where there is none. */
  async findByIds(ids: readonly string[], scope: RequestScope): Promise<readonly (Relation | null)[]> {
    const rows = await this.#database.read<RelationRow>('relation/find-by-ids', { ids }, scope);
    return recordByOrdinal(rows, ids.length, readRelation);
  }

  /** The participants of each relation, in the order of its data set, denied or disputed as of `day`. */
  async participantsOf(
    ids: readonly string[],
    day: Day,
    scope: RequestScope,
  ): Promise<readonly (readonly ParticipantInGraph[])[]> {
    type ParticipantRow = EntityRow & Omit<ParticipantInGraph, 'entity'>;
    const parameters = { ids, saidBy: day };
    const rows = await this.#database.read<ParticipantRow>('relation/participants-of', parameters, scope);
    return recordsByOrdinal(rows, ids.length, (row) => {
      const { role, denied, disputed } = row;
      return { role, entity: readEntity(row), denied, disputed };
    });
  }

  /** A page of all relations that meet a condition, by earliest possible start, then id. */
  async list(condition: RelationCondition, page: DayPage, scope: RequestScope): Promise<readonly Relation[]> {
    const { name, parameters } = relationsCall(condition, page);
    const rows = await this.#database.read<RelationRow>(name, parameters, scope);
    return rows.map(readRelation);
  }

  /** How many relations meet a condition. */
  async count(condition: RelationCondition, scope: RequestScope): Promise<number> {
    const rows = await this.#database.read<TotalRow>('relation/count-by-type', conditionParameters(condition), scope);
    return totalsByOrdinal(rows, 1)[0] ?? 0;
  }

  /** The same page of the relations of each parent. */
  async listOfParents(
    parents: RelationsOfParents,
    page: DayPage,
    scope: RequestScope,
  ): Promise<readonly (readonly Relation[])[]> {
    const { name, parameters } = relationsOfParentsCall(parents, page);
    const rows = await this.#database.read<RelationRow>(name, parameters, scope);
    return recordsByOrdinal(rows, parents.ids.length, readRelation);
  }

  /** How many relations of each parent meet a condition. */
  async countOfParents(
    { parent, ids, condition }: RelationsOfParents,
    scope: RequestScope,
  ): Promise<readonly number[]> {
    const parameters = { ...conditionParameters(condition), keys: ids.map((id) => [id]) };
    const rows = await this.#database.read<TotalRow>(COUNT_OF_PARENTS[parent], parameters, scope);
    return totalsByOrdinal(rows, ids.length);
  }
}

/** What lists all relations that meet a condition: by type where types are left out, else by start. */
export function relationsCall(condition: RelationCondition, page: DayPage): StatementCall {
  const path = condition.narrowed ? 'relation/list-by-type' : 'relation/list-by-start';
  return {
    name: `${path}-${page.descending ? 'descending' : 'ascending'}`,
    parameters: { ...conditionParameters(condition), ...pageParameters(page) },
  };
}

/** What lists the relations of parents, by ordinal of the parent. */
export function relationsOfParentsCall({ parent, ids, condition }: RelationsOfParents, page: DayPage): StatementCall {
  const keys = ids.map((id) => [id]);
  const parameters = { ...conditionParameters(condition), ...pageParameters(page) };
  return { name: LIST_OF_PARENTS[parent], parameters: { ...parameters, keys, descending: page.descending } };
}

/** A condition as the parameters of filters/relation. */
export function conditionParameters({ narrowed: _, ...condition }: RelationCondition): Parameters {
  return { ...condition, confirmedRank: SUPPORT_RANKS.CONFIRMED, disputedRank: DISPUTED_RANK };
}
