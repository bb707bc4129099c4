import { Field, Float, ObjectType } from 'type-graphql';
import type { Period, Quantity, QuantityBound } from '../../domain/record/claim';
import { PeriodEnum, QuantityBoundEnum } from './claim-enums';
import { MeasureEnum, UnitEnum } from '../vocabulary/vocabulary-enums';

@ObjectType('Quantity', {
  description: "A figure as it was claimed, in the claimant's unit. Nothing is converted.",
  simpleResolvers: true,
})
export class QuantityType implements Quantity {
  @Field(() => Float, { nullable: true, description: 'The number; null for BETWEEN.' })
  readonly value?: number;

  @Field(() => Float, { nullable: true, description: 'The lower number of BETWEEN.' })
  readonly low?: number;

  @Field(() => Float, { nullable: true, description: 'The higher number of BETWEEN.' })
  readonly high?: number;

  @Field(() => QuantityBoundEnum, { description: 'How the figure relates to the true number.' })
  readonly bound!: QuantityBound;

  @Field(() => UnitEnum, { description: 'What is counted, or the unit of measurement.' })
  readonly unit!: string;

  @Field(() => PeriodEnum, { nullable: true, description: 'The period of a rate; null: no rate.' })
  readonly per?: Period;

  @Field(() => MeasureEnum, {
    nullable: true,
    description: 'What is measured; null for a figure in the words of a source.',
  })
  readonly measure?: string;

  @Field(() => String, { nullable: true, description: 'The figure in the words of the source.' })
  readonly text?: string;
}
