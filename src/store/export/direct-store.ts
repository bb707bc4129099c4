import type { ClaimCounts, ExportedParticipations } from '../../domain/export/exported-graph';
import type { Participation } from '../../domain/record/relation';
import type { RequestScope } from '../../base/request-scope';
import type { CropDay } from './crop-store';
import type { Database } from '../neo4j/database';
import { unknownText, VALUE_END } from './value-texts';
import { rangeOf, readTexts, wholePage, type RecordPage } from './export-store';

/** Reads what edges are drawn from: who takes part in relations, and how many claims are about them. */
export class DirectStore {
  readonly #database: Database;
  readonly #scope: RequestScope;

  constructor(database: Database, scope: RequestScope) {
    this.#database = database;
    this.#scope = scope;
  }

  /** Who takes part in relations, and who is denied at the end of the day. Throws RUN_MOVED when relations came or went. */
  participationsOf(page: RecordPage, day: CropDay): Promise<readonly ExportedParticipations[]> {
    return this.#read('export/read-participations', participationsRead, { page, day });
  }

  /** How many claims about relations count by the day. Throws RUN_MOVED when relations came or went. */
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

/** Reads one text of export/read-participations. Throws EntenteError INTERNAL for any other text. */
export function participationsRead(text: string): ExportedParticipations {
  const [id = '', type = '', generic, count, ...parts] = text.split(VALUE_END);
  if (parts.length !== Number(count) * 3) throw unknownText(text);
  const participants: Participation[] = [];
  const denied: boolean[] = [];
  for (let index = 0; index < parts.length; index += 3) {
    participants.push({ role: parts[index] ?? '', entity: parts[index + 1] ?? '' });
    denied.push(truth(parts[index + 2], text));
  }
  return { id, type, generic: truth(generic, text), participants, denied };
}

function truth(value: string | undefined, text: string): boolean {
  if (value !== 'true' && value !== 'false') throw unknownText(text);
  return value === 'true';
}

/** Reads one text of export/count-claims-of. Throws EntenteError INTERNAL for any other text. */
export function claimCountsRead(text: string): ClaimCounts & { readonly id: string } {
  const [id = '', claims, affirming, denying, ...more] = text.split(VALUE_END);
  if (denying === undefined || more.length > 0) throw unknownText(text);
  return { id, claims: Number(claims), affirming: Number(affirming), denying: Number(denying) };
}
