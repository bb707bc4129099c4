import { batches } from './batches';
import type { Parameters, Transaction } from './database';

/** Rows that are sent with one statement: enough to save round trips, few enough for the server's memory. */
const BATCH = 1_000;

/**
 * Sends rows to a statement that takes `rows` and returns `written`, in batches, in the order given.
 *
 * Neo4j has no foreign keys: it silently drops a row whose ends are missing. So the rows that were written are counted.
 * Throws Error when one is missing, which rolls the transaction back.
 */
export async function writeRows(
  transaction: Transaction,
  statement: string,
  { rows, ...parameters }: Parameters & { readonly rows: readonly object[] },
): Promise<void> {
  for (const batch of batches(rows, BATCH)) {
    const [answer] = await transaction.run<{ written: number }>(statement, { rows: batch, ...parameters });
    if (answer?.written !== batch.length) {
      throw new Error(`${statement} wrote ${answer?.written ?? 0} of ${batch.length} rows`);
    }
  }
}
