import { EntenteError, type ErrorCode } from './errors';

/** The result of reading a text as a value: the value, or why the text is refused. */
export type Parsed<T> = Accepted<T> | Refused;

/** A text that was read. */
export interface Accepted<T> {
  readonly ok: true;
  readonly value: T;
}

/** A text that was refused: the code of the register, what was found, and what to write instead. */
export interface Refused {
  readonly ok: false;
  readonly code: ErrorCode;
  readonly found: string;
  readonly hint: string;
}

/** Longest piece of a refused text that is quoted back, in UTF-16 units. */
const LONGEST_FOUND = 120;

/** The result for a text that is accepted. */
export function accept<T>(value: T): Accepted<T> {
  return { ok: true, value };
}

/** The result for a text that is refused. A long text is cut. */
export function refuse(code: ErrorCode, found: string, hint: string): Refused {
  const shown = found.length > LONGEST_FOUND ? `${found.slice(0, LONGEST_FOUND)}...` : found;
  return { ok: false, code, found: shown, hint };
}

/** The value; throws EntenteError with the code and hint of the refusal. For texts that were checked before. */
export function valueOrThrow<T>(parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  throw new EntenteError(parsed.code, `"${parsed.found}" is refused. ${parsed.hint}`, { hint: parsed.hint });
}
