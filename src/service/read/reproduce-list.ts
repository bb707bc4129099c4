import type { Reproduction } from '../../domain/record/reproduction';
import type { Database, StatementCall } from '../../store/neo4j/database';
import { givenParameters } from '../../store/neo4j/statements';

/** The statement that read a list, for anyone to run: it returns the ids of the page in the same order. */
export function listReproduction({ statements }: Pick<Database, 'statements'>, call: StatementCall): Reproduction {
  const statement = statements.get(call.name);
  if (statement === undefined) throw new Error(`there is no statement ${call.name}`);
  return { cypher: statement.text, parameters: givenParameters(call.parameters), proves: 'SEARCH' };
}
