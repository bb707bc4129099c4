import { Field, ObjectType } from 'type-graphql';
import type { Quantity } from '../../domain/record/claim';
import type { ReadingInGraph } from '../../domain/record/claim-in-graph';
import type { Source, Verification } from '../../domain/record/source';
import { VerificationEnum } from '../source/source-enums';
import { LanguageTagScalar } from '../scalars';
import { SourceType } from '../source/source.type';
import { QuantityType } from './quantity.type';

@ObjectType('Reading', {
  description:
    'A passage in which a claim can be read. When five newspapers repeat one report, one claim has five ' + 'readings.',
  simpleResolvers: true,
})
export class ReadingType implements ReadingInGraph {
  @Field(() => SourceType, { description: 'The source of the passage.' })
  readonly source!: Source;

  @Field(() => String, { nullable: true, description: 'Where in the source it is, such as the page or paragraph.' })
  readonly locator!: string | null;

  @Field(() => LanguageTagScalar, {
    nullable: true,
    description: 'The language of the quote, or of the paraphrase if there is no quote.',
  })
  readonly language!: string | null;

  @Field(() => String, { nullable: true, description: 'The quote in its original script; at most 300 characters.' })
  readonly quote!: string | null;

  @Field(() => String, { nullable: true, description: 'The passage in our words.' })
  readonly paraphrase!: string | null;

  @Field(() => String, { nullable: true, description: 'The quote in English.' })
  readonly translation!: string | null;

  @Field(() => String, { nullable: true, description: 'How likely it is, in the words of this passage.' })
  readonly likelihoodText!: string | null;

  @Field(() => QuantityType, { nullable: true, description: 'The figure in the words of this passage.' })
  readonly quantity!: Quantity | null;

  @Field(() => VerificationEnum, {
    nullable: true,
    description: 'How much the editors have read of it, when that differs from the source.',
  })
  readonly verification!: Verification | null;
}
