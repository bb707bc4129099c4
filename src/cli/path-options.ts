/** An option of `entente path` and the field of `PathInput` that it fills. */
interface PathOption {
  readonly field: string;
  readonly kind: 'text' | 'list' | 'number';
}

/** Every option of a path question; lists are written with commas. */
export const PATH_OPTIONS = Object.freeze({
  types: { field: 'types', kind: 'list' },
  categories: { field: 'categories', kind: 'list' },
  roles: { field: 'roles', kind: 'list' },
  direction: { field: 'direction', kind: 'text' },
  'through-kinds': { field: 'throughKinds', kind: 'list' },
  avoid: { field: 'avoid', kind: 'list' },
  at: { field: 'at', kind: 'text' },
  during: { field: 'during', kind: 'text' },
  window: { field: 'window', kind: 'text' },
  match: { field: 'match', kind: 'text' },
  'said-by': { field: 'saidBy', kind: 'text' },
  'min-support': { field: 'minSupport', kind: 'text' },
  contested: { field: 'contested', kind: 'text' },
  'min-origins': { field: 'minOrigins', kind: 'number' },
  objective: { field: 'objective', kind: 'text' },
  'max-hops': { field: 'maxHops', kind: 'number' },
} as const satisfies Readonly<Record<string, PathOption>>);

/** The input of a path question: ends, and the fields that were given. */
export type PathInput = Readonly<Record<string, string | number | readonly string[]>>;

/** Fills `PathInput` from the ends and the options given; a number that is none goes through and is refused by the API. */
export function pathInput(
  ends: { readonly from: string; readonly to: string },
  given: Readonly<Record<string, string | boolean | undefined>>,
): PathInput {
  const fields = Object.entries(PATH_OPTIONS).flatMap(([option, { field, kind }]) => {
    const text = given[option];
    return typeof text === 'string' ? [[field, valueOf(text, kind)] as const] : [];
  });
  return { from: [ends.from], to: [ends.to], ...Object.fromEntries(fields) };
}

function valueOf(text: string, kind: PathOption['kind']): string | number | readonly string[] {
  if (kind === 'list') return text.split(',').map((part) => part.trim());
  return kind === 'number' ? Number(text) : text;
}
