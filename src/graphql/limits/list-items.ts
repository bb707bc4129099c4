import { limitError } from '../graphql-error';
import { LIMITS } from '../../base/limits';
import { coordinateOf, type FieldUse } from './field-use';

/** Throws ARGUMENT_OUT_OF_RANGE when a list anywhere in the field's arguments has more than 100 items. */
export function checkListItems(use: FieldUse): void {
  for (const [name, value] of Object.entries(use.args)) {
    const longest = longestList(value);
    if (longest <= LIMITS.listItems) continue;
    const message = `A list in \`${name}\` of ${coordinateOf(use)} has ${longest} items. At most ${LIMITS.listItems} are accepted.`;
    const hint = 'Ask in several requests.';
    throw limitError({ code: 'ARGUMENT_OUT_OF_RANGE', message, limit: LIMITS.listItems, hint, node: use.node });
  }
}

function longestList(value: unknown): number {
  if (Array.isArray(value)) return Math.max(value.length, longestOf(value));
  if (typeof value === 'object' && value !== null) return longestOf(Object.values(value));
  return 0;
}

/** Math.max(...values) would fail for a long list. */
function longestOf(values: readonly unknown[]): number {
  let longest = 0;
  for (const value of values) longest = Math.max(longest, longestList(value));
  return longest;
}
