import { ArgsType, Field } from 'type-graphql';
import { LIMITS } from '../../base/limits';
import { PageArguments } from '../page.args';
import { EntityKindEnum } from '../vocabulary/vocabulary-enums';

/** What the client searches for. */
@ArgsType()
export class SearchArguments extends PageArguments {
  @Field(() => String, {
    description: `A name in any script, a part of it, or an identifier; at most ${LIMITS.searchText} characters.`,
  })
  readonly text!: string;

  @Field(() => [EntityKindEnum], { nullable: true, description: 'Only entities of these kinds.' })
  readonly kinds?: readonly string[];
}
