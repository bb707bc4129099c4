import { Neo4jError } from 'neo4j-driver';
import { EntenteError } from '../../base/errors';

const UNREACHABLE = new Set(['ServiceUnavailable', 'SessionExpired', 'Neo.TransientError.General.DatabaseUnavailable']);
const OUT_OF_TIME = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.TransientError.Transaction.LockAcquisitionTimeout',
]);
const OUT_OF_MEMORY = new Set([
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.General.TransactionMemoryLimit',
]);

/**
 * An error of the driver as an error of our register; any other error is returned as it is.
 *
 * The driver's message is kept in `cause` only, because it names statements and hosts; clients never see it.
 */
export function databaseError(error: unknown, statement: string): unknown {
  if (error instanceof EntenteError) return error;
  if (!(error instanceof Neo4jError)) return error;
  const options = { cause: error };
  if (UNREACHABLE.has(error.code)) return new EntenteError('UNAVAILABLE', 'The database does not answer.', options);
  if (OUT_OF_TIME.has(error.code)) return new EntenteError('DEADLINE', 'The answer was not ready in time.', options);
  if (OUT_OF_MEMORY.has(error.code)) {
    return new EntenteError('TOO_MUCH_WORK', 'Answering took more memory than one request may use.', options);
  }
  if (error.code === 'Neo.ClientError.Security.Unauthorized') {
    return new EntenteError('NEO4J_AUTH', 'Neo4j refuses user or password.', options);
  }
  return new EntenteError('INTERNAL', `The statement ${statement} failed.`, options);
}
