import type { ClaimCounts, ExportedParticipations } from '../domain/export/exported-graph';
import type { Participation } from '../domain/relation';
import type { RequestScope } from '../domain/request-scope';
import type { CropDay } from './crop-store';
import type { Database } from './database';
import { VALUE_END } from './export-rows';
import { rangeOf, readTexts, wholePage, type RecordPage } from './export-store';

/** Reads of relations what edges are drawn from, some thousand at a time. */
export class DirectStore {
  readonly #database: Database;
  readonly #scope: RequestScope;

  constructor(database: Database, scope: RequestScope) {
    this.#database = database;
    this.#scope = scope;
  }

  /** Who takes part in relations, and who of them is denied at the end of the day. Throws RUN_MOVED for one that is gone. */
  participationsOf(page: RecordPage, day: CropDay): Promise<readonly ExportedParticipations[]> {
    return this.#read('export/read-participations', participationsRead, { page, day });
  }

  /** How many claims about relations count by the day. Throws RUN_MOVED for a relation that is gone. */
  claimCountsOf(page: RecordPage, day: CropDay): Promise<readonly ClaimCounts[]> {
    return this.#read('export/count-claims-of', claimCountsRead, { page, day });
  }

  async #read<T>(
    name: string,
    make: (text: string) => T,
    { page, day }: { readonly page: RecordPage; readonly day: CropDay },
  ): Promise<readonly T[]> {
    const reading = { name, parameters: { ...rangeOf(page), ...day }, make };
    return wholePage(await readTexts(this.#database, reading, this.#scope), page);
  }
}

/** Who takes part in a relation, by its text (export/read-participations). */
export function participationsRead(text: string): ExportedParticipations {
  const [id = '', type = '', generic, ...parts] = text.split(VALUE_END);
  const participants: Participation[] = [];
  const denied: boolean[] = [];
  for (let index = 0; index < parts.length; index += 3) {
    participants.push({ role: parts[index] ?? '', entity: parts[index + 1] ?? '' });
    denied.push(parts[index + 2] === 'true');
  }
  return { id, type, generic: generic === 'true', participants, denied };
}

/** How many claims there are about a relation, by its text (export/count-claims-of). */
export function claimCountsRead(text: string): ClaimCounts & { readonly id: string } {
  const [id = '', claims, affirming, denying] = text.split(VALUE_END);
  return { id, claims: Number(claims), affirming: Number(affirming), denying: Number(denying) };
}
