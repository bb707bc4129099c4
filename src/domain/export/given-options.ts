import { EntenteError, type ErrorCode } from '../../base/errors';
import { didYouMean } from '../../base/nearest-name';
import { shown } from '../../base/quoted';

/** Every option of an export, in the words of the command line and in the order of its help. */
export const EXPORT_OPTIONS = Object.freeze([
  'format',
  'shape',
  'scope',
  'hops',
  'at',
  'during',
  'match',
  'said-by',
  'min-support',
  'contested',
  'lang',
  'data-set',
] as const);

/** An option of an export. */
export type ExportOption = (typeof EXPORT_OPTIONS)[number];

/** How an option is spelled: `--said-by` on the command line, `saidBy` in an address. */
export type OptionSpelling = (option: ExportOption) => string;

/** The name of an option in camel case: `saidBy`. */
export function camelCase(option: string): string {
  return option.replace(/-([a-z])/g, (_match, letter: string) => letter.toUpperCase());
}

/** The options of one export as texts, before they are checked. */
export class GivenOptions {
  readonly #values: ReadonlyMap<string, readonly string[]>;

  constructor(
    /** By the name as it was written; an option that was given twice has two values. */
    values: ReadonlyMap<string, readonly string[]>,
    readonly spelt: OptionSpelling,
  ) {
    this.#values = values;
  }

  /** Throws BAD_USER_INPUT for the first name that is not an option. */
  refuseUnknown(): void {
    const known = EXPORT_OPTIONS.map(this.spelt);
    for (const name of this.#values.keys()) {
      if (known.includes(name)) continue;
      throw new EntenteError('BAD_USER_INPUT', `An export has no option ${shown(name)}.`, {
        hint: didYouMean(name, known, `It has ${known.join(', ')}.`),
        details: { argument: name.slice(0, 80) },
      });
    }
  }

  /** All values of an option that may be repeated. */
  all(option: ExportOption): readonly string[] {
    return this.#values.get(this.spelt(option)) ?? [];
  }

  /** The value of an option, null when it was not given. Throws BAD_USER_INPUT when it was given twice. */
  one(option: ExportOption): string | null {
    const values = this.all(option);
    if (values.length > 1) throw this.refusal(option, 'is given more than once', { hint: 'Keep one of them.' });
    return values[0] ?? null;
  }

  /** An error that names the option: BAD_USER_INPUT unless another code is given. */
  refusal(option: ExportOption, what: string, { hint, code = 'BAD_USER_INPUT' }: RefusalWords): EntenteError {
    return new EntenteError(code, `${this.spelt(option)} ${what}.`, { hint, details: { argument: camelCase(option) } });
  }
}

interface RefusalWords {
  readonly hint: string;
  readonly code?: ErrorCode;
}
