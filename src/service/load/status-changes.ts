import type { Status } from '../../domain/record/support';
import type { Transaction } from '../../store/neo4j/database';
import { readStatuses } from '../../store/derive/derive-store';
import type { StatusChanges } from './load-report';

/** Most changes that a report lists; the others are only counted. */
const MOST_LISTED = 100;

/** Statuses by relation id, of relations that have one. */
export type KnownStatuses = ReadonlyMap<string, Status>;

/** The present statuses of relations, as they were last derived. */
export async function readKnownStatuses(transaction: Transaction, relations: Iterable<string>): Promise<KnownStatuses> {
  const stored = await readStatuses(transaction, relations);
  return new Map([...stored].flatMap(([id, { status }]) => (status === null ? [] : [[id, status] as const])));
}

/** The relations whose status has changed. A relation that is gone does not count. */
export async function changesSince(transaction: Transaction, before: KnownStatuses): Promise<StatusChanges> {
  const after = await readKnownStatuses(transaction, before.keys());
  const changes = [...before].sort(byKey).flatMap(([relation, status]) => {
    const now = after.get(relation);
    return now === undefined || now === status ? [] : [{ relation, before: status, after: now }];
  });
  return { total: changes.length, listed: changes.slice(0, MOST_LISTED) };
}

function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
