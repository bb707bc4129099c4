import { listReproduction } from '../service/read/reproduce-list';
import type { Database, StatementCall } from '../store/neo4j/database';
import { pageInfoOf, type ConnectionPage } from './connection';
import { readPosition, writeCursor, type ListIdentity, type ListOrder } from './cursor';
import { checkedFirst, type PageArguments } from './page.args';

/** The part of a list that is read: from its beginning, or after a position. */
export interface ListPiece<Position> {
  readonly after: Position | null;
  /** Most records that are read, 1 or more. */
  readonly limit: number;
}

/** A list that is read in pages, each from the position where the page before it ended. */
export interface PagedList<T, Position> {
  readonly identity: ListIdentity;
  readonly order: ListOrder<T, Position>;
  readonly read: (piece: ListPiece<Position>) => Promise<readonly T[]>;
  /** How many records the whole list has; asked only when a client selects the count. */
  readonly count: () => Promise<number>;
  /** The statement that reads a part; asked only when a client selects it. */
  readonly call: (piece: ListPiece<Position>) => StatementCall;
}

/**
 * The page of a list that a client asks for.
 *
 * One record more than the page shows is read: it tells whether others follow. Throws EntenteError
 * ARGUMENT_OUT_OF_RANGE for `first`, CURSOR_INVALID and CURSOR_MISMATCH for `after`.
 */
export async function listPage<T, Position>(
  list: PagedList<T, Position>,
  asked: PageArguments,
  { database }: { readonly database: Database },
): Promise<ConnectionPage<T>> {
  const { identity, order } = list;
  const first = checkedFirst(asked);
  const after = readPosition(identity, order, asked.after);
  const records = await list.read({ after, limit: first + 1 });
  const edges = records.slice(0, first).map((node) => ({ cursor: writeCursor(identity, order.valuesOf(node)), node }));
  return {
    edges,
    pageInfo: pageInfoOf(edges, records.length > first),
    count: list.count,
    reproduce: () => listReproduction(database, list.call({ after, limit: first })),
  };
}
