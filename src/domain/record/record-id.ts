import { accept, refuse, type Parsed } from '../../base/parsed';

/** The prefixes of ids: what an id may name. */
export const RECORD_PREFIXES = Object.freeze(['entity', 'relation', 'claim', 'source', 'dataset'] as const);

/** A kind of record by its prefix. */
export type RecordPrefix = (typeof RECORD_PREFIXES)[number];

/** A readable, permanent id: `entity:kim-jong-un`. */
export interface RecordId {
  readonly text: string;
  readonly prefix: RecordPrefix;
  readonly slug: string;
}

/** Longest slug, in characters. */
export const LONGEST_SLUG = 96;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Reads an id; `prefix` asks for one kind of record. Refused with ID_PATTERN. */
export function parseRecordId(text: string, prefix?: RecordPrefix): Parsed<RecordId> {
  const cut = text.indexOf(':');
  const found = RECORD_PREFIXES.find((candidate) => candidate === text.slice(0, Math.max(cut, 0)));
  if (found === undefined || (prefix !== undefined && found !== prefix)) {
    const wanted = (prefix === undefined ? RECORD_PREFIXES : [prefix]).map((name) => `${name}:`).join(', ');
    return refuse('ID_PATTERN', text, `Begin the id with ${wanted}.`);
  }
  const slug = text.slice(cut + 1);
  if (slug.length > LONGEST_SLUG || !SLUG.test(slug)) {
    return refuse(
      'ID_PATTERN',
      text,
      `After the colon: a-z and 0-9, parted by single hyphens, at most ${LONGEST_SLUG} characters.`,
    );
  }
  return accept({ text, prefix: found, slug });
}
