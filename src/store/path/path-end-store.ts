import { identifierKey } from '../../domain/record/identifier';
import { nameKey } from '../../domain/text/name-key';
import type { RequestScope } from '../../base/request-scope';
import type { Database } from '../neo4j/database';
import { rowsByOrdinal, type OrdinalRow } from '../neo4j/rows';

/** An entity that a text may mean. */
export interface EndCandidate {
  readonly id: string;
  readonly kind: string;
}

/** The columns of path/find-ends: a candidate, and how well it matches. */
interface EndRow extends OrdinalRow, EndCandidate {
  readonly step: number;
  readonly rank: number;
}

/** Looks up the ends of path questions. */
export class PathEndStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * The entities that answer best to each text, by id; one statement for all texts.
   *
   * A text is an id or former id, else an identifier value, else an exact name: a primary name before an alias, a former
   * name, a transliteration, a weak name, a misspelling. Several entities answer equally; at most 11 are given.
   */
  async candidatesOf(texts: readonly string[], scope: RequestScope): Promise<readonly (readonly EndCandidate[])[]> {
    const parameters = { ids: texts, identifierKeys: texts.map(identifierKey), nameKeys: texts.map(nameKey) };
    const rows = await this.#database.read<EndRow>('path/find-ends', parameters, scope);
    return rowsByOrdinal(rows, texts.length).map((found) => {
      const [best] = found;
      return found
        .filter(({ step, rank }) => step === best?.step && rank === best.rank)
        .map(({ id, kind }) => ({ id, kind }));
    });
  }
}
