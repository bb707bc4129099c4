import type {
  BasisInGraph,
  ClaimInGraph,
  ContradictionInGraph,
  ReadingInGraph,
} from '../../domain/record/claim-in-graph';
import type { DayPage } from '../../domain/time/day-page';
import type { RequestScope } from '../../base/request-scope';
import type { Day } from '../../domain/time/time-bounds';
import { readClaim, readReading, type ClaimRow, type ReadingRow } from './claim-row';
import type { Database, Parameters, StatementCall } from '../neo4j/database';
import { pageParameters } from '../neo4j/day-order';
import {
  recordByOrdinal,
  recordsByOrdinal,
  rowsByOrdinal,
  totalsByOrdinal,
  type OrdinalRow,
  type TotalRow,
} from '../neo4j/rows';

/** The conditions that a list of claims must meet; null means no condition. */
export interface ClaimCondition {
  readonly about: readonly string[] | null;
  readonly claimants: readonly string[] | null;
  readonly parties: readonly string[] | null;
  readonly stances: readonly string[] | null;
  readonly aspects: readonly string[] | null;
  readonly measures: readonly string[] | null;
  readonly forces: readonly string[] | null;
  readonly saidMinTo: Day;
  readonly saidMaxFrom: Day;
  readonly sources: readonly string[] | null;
  readonly minVerificationRank: number;
}

/** What the claims of a list belong to. */
export type ClaimParent = 'relation' | 'speaker' | 'source';

/** One list of claims for each key; a key is a list of ids, and claims of any of them belong to it. */
export interface ClaimsOfParents {
  readonly parent: ClaimParent;
  readonly keys: readonly (readonly string[])[];
  readonly condition: ClaimCondition;
}

/** Reads claims. Each method sends one statement, however many ids it is given. */
export class ClaimStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The claims of ids, in the order asked; null where there is none. */
  async findByIds(ids: readonly string[], scope: RequestScope): Promise<readonly (ClaimInGraph | null)[]> {
    const rows = await this.#database.read<ClaimRow>('claim/find-by-ids', { ids }, scope);
    return recordByOrdinal(rows, ids.length, readClaim);
  }

  /** A page of all claims that meet a condition, by earliest possible day of saying, then id. */
  async list(condition: ClaimCondition, page: DayPage, scope: RequestScope): Promise<readonly ClaimInGraph[]> {
    const { name, parameters } = claimsCall(condition, page);
    const rows = await this.#database.read<ClaimRow>(name, parameters, scope);
    return rows.map(readClaim);
  }

  /** How many claims meet a condition. */
  async count(condition: ClaimCondition, scope: RequestScope): Promise<number> {
    const rows = await this.#database.read<TotalRow>('claim/count-by-day', parametersOf(condition), scope);
    return totalsByOrdinal(rows, 1)[0] ?? 0;
  }

  /** The same page of the claims of each key. */
  async listOfParents(
    parents: ClaimsOfParents,
    page: DayPage,
    scope: RequestScope,
  ): Promise<readonly (readonly ClaimInGraph[])[]> {
    const { name, parameters } = claimsOfParentsCall(parents, page);
    const rows = await this.#database.read<ClaimRow>(name, parameters, scope);
    return recordsByOrdinal(rows, parents.keys.length, readClaim);
  }

  /** How many claims of each key meet a condition. */
  async countOfParents({ parent, keys, condition }: ClaimsOfParents, scope: RequestScope): Promise<readonly number[]> {
    const rows = await this.#database.read<TotalRow>(
      `claim/count-by-${parent}`,
      { ...parametersOf(condition), keys },
      scope,
    );
    return totalsByOrdinal(rows, keys.length);
  }

  /** The passages in which each claim is read, with their sources. */
  async readingsOf(ids: readonly string[], scope: RequestScope): Promise<readonly (readonly ReadingInGraph[])[]> {
    const rows = await this.#database.read<ReadingRow>('claim/readings-of', { ids }, scope);
    return recordsByOrdinal(rows, ids.length, readReading);
  }

  /** What each claim rests on. */
  async basesOf(ids: readonly string[], scope: RequestScope): Promise<readonly (readonly BasisInGraph[])[]> {
    const rows = await this.#database.read<OrdinalRow & BasisInGraph>('claim/bases-of', { ids }, scope);
    return rowsByOrdinal(rows, ids.length);
  }

  /** Ids of the claims that contradict each claim. */
  async contradictedBy(ids: readonly string[], scope: RequestScope): Promise<readonly (readonly string[])[]> {
    const rows = await this.#database.read<OrdinalRow & { readonly claim: string }>(
      'claim/contradicted-by',
      { ids },
      scope,
    );
    return recordsByOrdinal(rows, ids.length, ({ claim }) => claim);
  }

  /** Pairs of claims about each relation that contradict each other. */
  async contradictionsAbout(
    ids: readonly string[],
    scope: RequestScope,
  ): Promise<readonly (readonly ContradictionInGraph[])[]> {
    const rows = await this.#database.read<OrdinalRow & ContradictionInGraph>(
      'claim/contradictions-about',
      { ids },
      scope,
    );
    return rowsByOrdinal(rows, ids.length);
  }

  /** Ids of the relations that each denial of a class reaches. */
  async reachedBy(ids: readonly string[], scope: RequestScope): Promise<readonly (readonly string[])[]> {
    const rows = await this.#database.read<OrdinalRow & { readonly relation: string }>(
      'claim/reached-by',
      { ids },
      scope,
    );
    return recordsByOrdinal(rows, ids.length, ({ relation }) => relation);
  }
}

/** What lists all claims that meet a condition. */
export function claimsCall(condition: ClaimCondition, page: DayPage): StatementCall {
  return {
    name: `claim/list-by-day-${page.descending ? 'descending' : 'ascending'}`,
    parameters: { ...parametersOf(condition), ...pageParameters(page) },
  };
}

/** What lists the claims of keys, by ordinal of the key. */
export function claimsOfParentsCall({ parent, keys, condition }: ClaimsOfParents, page: DayPage): StatementCall {
  const parameters = { ...parametersOf(condition), ...pageParameters(page), keys, descending: page.descending };
  return { name: `claim/list-by-${parent}`, parameters };
}

function parametersOf(condition: ClaimCondition): Parameters {
  return { ...condition };
}
