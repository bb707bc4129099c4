import type { ClaimCounts, ExportedParticipations } from '../domain/export/exported-graph';
import type { RequestScope } from '../domain/request-scope';
import type { CropDay } from './crop-store';
import type { Database } from './database';
import { rangeOf, wholePage, type RecordPage } from './export-store';

/** Reads of relations what edges are drawn from, some thousand at a time. */
export class DirectStore {
  readonly #database: Database;
  readonly #scope: RequestScope;

  constructor(database: Database, scope: RequestScope) {
    this.#database = database;
    this.#scope = scope;
  }

  /** Who takes part in relations, and who of them is denied at the end of the day. Throws RUN_MOVED for one that is gone. */
  async participationsOf(page: RecordPage, day: CropDay): Promise<readonly ExportedParticipations[]> {
    const parameters = { ...rangeOf(page), ...day };
    const rows = await this.#database.read<ParticipationsRow>('export/read-participations', parameters, this.#scope);
    return wholePage(rows, page).map(({ id, type, generic, roles, entities, denied }) => {
      const participants = entities.map((entity, index) => ({ role: roles[index] ?? '', entity }));
      return { id, type, generic, participants, denied };
    });
  }

  /** How many claims about relations count by the day. Throws RUN_MOVED for a relation that is gone. */
  async claimCountsOf(page: RecordPage, day: CropDay): Promise<readonly ClaimCounts[]> {
    const parameters = { ...rangeOf(page), ...day };
    return wholePage(await this.#database.read<ClaimCounts>('export/count-claims-of', parameters, this.#scope), page);
  }
}

interface ParticipationsRow {
  readonly id: string;
  readonly type: string;
  readonly generic: boolean;
  readonly roles: readonly string[];
  readonly entities: readonly string[];
  readonly denied: readonly boolean[];
}
