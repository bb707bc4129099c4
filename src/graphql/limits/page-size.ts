import { limitError } from '../graphql-error';
import { LIMITS } from '../../base/limits';
import type { FieldUse } from './operation-walk';

/** Arguments that say how many items of a list are wanted. */
const PAGE_ARGUMENTS = ['first', 'last'] as const;

/**
 * How many items a field with pages may return, after variables are coerced; null when it has no pages.
 *
 * Throws ARGUMENT_OUT_OF_RANGE outside 1 to 100. An explicit null is no number of items and is refused too.
 */
export function pageSize(use: FieldUse): number | null {
  const paged = use.definition.args.some((argument) => argument.name === 'first');
  if (!paged) return null;
  for (const name of PAGE_ARGUMENTS) {
    const value = use.arguments[name];
    if (value === undefined) continue;
    if (typeof value !== 'number' || value < LIMITS.firstMin || value > LIMITS.firstMax) {
      const range = `${LIMITS.firstMin} to ${LIMITS.firstMax}`;
      const message = `\`${name}\` of ${use.coordinate} must be ${range}, not ${JSON.stringify(value)}.`;
      throw limitError({ code: 'ARGUMENT_OUT_OF_RANGE', message, limit: LIMITS.firstMax, node: use.node });
    }
    return value;
  }
  return LIMITS.firstDefault;
}
