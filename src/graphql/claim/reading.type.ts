import { Field, ObjectType } from 'type-graphql';
import type { Quantity } from '../../domain/record/claim';
import type { ReadingInGraph } from '../../domain/record/claim-in-graph';
import type { Source, Verification } from '../../domain/record/source';
import { VerificationEnum } from '../source/source-enums';
import { LanguageTagScalar } from '../scalars';
import { SourceType } from '../source/source.type';
import { QuantityType } from './quantity.type';

@ObjectType('Reading', {
  description: 'A passage in which a claim is read. Five papers that repeat one report are five readings of one claim.',
  simpleResolvers: true,
})
export class ReadingType implements ReadingInGraph {
  @Field(() => SourceType, { description: 'Where it is read.' })
  readonly source!: Source;

  @Field(() => String, { nullable: true, description: 'Where in the source: page, paragraph.' })
  readonly locator!: string | null;

  @Field(() => LanguageTagScalar, { nullable: true, description: 'Of the quote, else of the paraphrase.' })
  readonly language!: string | null;

  @Field(() => String, { nullable: true, description: 'In the original script, at most 300 characters.' })
  readonly quote!: string | null;

  @Field(() => String, { nullable: true, description: 'The passage in our words.' })
  readonly paraphrase!: string | null;

  @Field(() => String, { nullable: true, description: 'Of the quote, into English.' })
  readonly translation!: string | null;

  @Field(() => String, { nullable: true, description: 'The hedge as worded here.' })
  readonly likelihoodText!: string | null;

  @Field(() => QuantityType, { nullable: true, description: 'The figure as worded here.' })
  readonly quantity!: Quantity | null;

  @Field(() => VerificationEnum, {
    nullable: true,
    description: 'How much was opened, where it differs from the source.',
  })
  readonly verification!: Verification | null;
}
