import { ArgsType, Field, Int } from 'type-graphql';
import { EntenteError } from '../base/errors';
import { LIMITS } from '../base/limits';

/** Which page of a list the client wants. */
@ArgsType()
export class PageArguments {
  @Field(() => Int, {
    nullable: true,
    defaultValue: LIMITS.firstDefault,
    description: `The largest number of items on the page, ${LIMITS.firstMin} to ${LIMITS.firstMax}.`,
  })
  readonly first!: number;

  @Field(() => String, {
    nullable: true,
    description: '`endCursor` of the page before. Leave it out for the first page.',
  })
  readonly after?: string;
}

/** The number of items that a page may have. Throws EntenteError ARGUMENT_OUT_OF_RANGE. */
export function checkedFirst({ first }: Pick<PageArguments, 'first'>): number {
  if (first >= LIMITS.firstMin && first <= LIMITS.firstMax) return first;
  throw new EntenteError(
    'ARGUMENT_OUT_OF_RANGE',
    `\`first\` must be ${LIMITS.firstMin} to ${LIMITS.firstMax}, not ${first}.`,
    { details: { limit: LIMITS.firstMax } },
  );
}
