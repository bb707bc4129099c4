import { LIMITS } from '../../base/limits';
import { limitError } from '../graphql-error';
import { withoutNulls } from '../null-arguments';
import { coordinateOf, type FieldUse } from './field-use';

/**
 * How many items a field with pages may return; null when it has no pages.
 *
 * Throws ARGUMENT_OUT_OF_RANGE outside 1 to 100.
 */
export function pageSize(use: FieldUse): number | null {
  const declared = use.field.args.find(({ name }) => name === 'first');
  if (declared === undefined) return null;
  const { first = LIMITS.firstDefault } = withoutNulls([declared], use.args);
  if (typeof first === 'number' && first >= LIMITS.firstMin && first <= LIMITS.firstMax) return first;
  const message = `\`first\` of ${coordinateOf(use)} must be ${LIMITS.firstMin} to ${LIMITS.firstMax}, not ${JSON.stringify(first)}.`;
  throw limitError({ code: 'ARGUMENT_OUT_OF_RANGE', message, limit: LIMITS.firstMax, node: use.node });
}
