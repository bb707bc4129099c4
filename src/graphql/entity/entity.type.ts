import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Entity, Point } from '../../domain/record/entity';
import { NodeInterface } from '../node/node.interface';
import { EntityKindEnum } from '../vocabulary/vocabulary-enums';
import { PointType } from './point.type';

/** What an entity shows of itself; what it is linked to stands in the resolver. */
@ObjectType('Entity', {
  implements: NodeInterface,
  description: 'Somebody or something that takes part in relations: a person, state, body, instrument, place ...',
  simpleResolvers: true,
})
export class EntityType implements Omit<Entity, 'affiliation' | 'speaksFor'> {
  @Field(() => ID, { description: 'entity: and a slug.' })
  readonly id!: string;

  @Field(() => EntityKindEnum, { description: 'What it is.' })
  readonly kind!: string;

  @Field(() => String, { nullable: true, description: 'One neutral sentence, in English.' })
  readonly description!: string | null;

  @Field(() => PointType, { nullable: true, description: 'Where it lies, of places and facilities, where known.' })
  readonly point!: Point | null;

  @Field(() => Int, { description: 'Distinct neighbours over all walked role pairs, whatever their status.' })
  readonly degree!: number;

  @Field(() => ID, { description: 'Id of the data set that it belongs to.' })
  readonly dataSet!: string;
}
