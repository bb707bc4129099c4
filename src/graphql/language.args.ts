import { ArgsType, Field } from 'type-graphql';
import { DEFAULT_LANGUAGE } from '../domain/record/label';
import { LanguageTagScalar } from './scalars';

/** The language that the client wants. */
@ArgsType()
export class LanguageArguments {
  @Field(() => LanguageTagScalar, {
    nullable: true,
    defaultValue: DEFAULT_LANGUAGE,
    description:
      'The language that you want. If there is no text in it: one in the same script (English first), then ' +
      'English, then any.',
  })
  readonly lang!: string;
}
