import { ERROR_REGISTER, type ErrorEntry } from './error-register';

/** A stable code of the register: what clients and tests may rely on. */
export type ErrorCode = keyof typeof ERROR_REGISTER;

/** What an error carries beside code and message. */
export interface ErrorOptions {
  readonly cause?: unknown;
  /** What to do next; defaults to the register's hint. */
  readonly hint?: string;
  /** Values for programs: the limit that was hit, the candidates of an ambiguous end, a fault list. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** An error that people and programs may see: a code of the register, a sentence, and the way out. */
export class EntenteError extends Error {
  readonly code: ErrorCode;
  readonly hint: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, options: ErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'EntenteError';
    this.code = code;
    this.hint = options.hint ?? registerEntry(code).hint;
    this.details = options.details ?? {};
  }

  get retriable(): boolean {
    return registerEntry(this.code).retriable;
  }

  get status(): number {
    return registerEntry(this.code).status;
  }
}

/** What the register says about a code. */
export function registerEntry(code: ErrorCode): ErrorEntry {
  return ERROR_REGISTER[code];
}
