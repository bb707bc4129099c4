import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Entity, Point } from '../../domain/record/entity';
import { NodeInterface } from '../node/node.interface';
import { EntityKindEnum } from '../vocabulary/vocabulary-enums';
import { PointType } from './point.type';

/** The fields of an entity. The records that it is linked to are in the resolver. */
@ObjectType('Entity', {
  implements: NodeInterface,
  description:
    'Somebody or something that takes part in relations, such as a person, a state, an organization, a legal ' +
    'instrument or a place.',
  simpleResolvers: true,
})
export class EntityType implements Omit<Entity, 'affiliation' | 'speaksFor'> {
  @Field(() => ID, { description: 'The id of an entity: `entity:` and a short name.' })
  readonly id!: string;

  @Field(() => EntityKindEnum, { description: 'What it is.' })
  readonly kind!: string;

  @Field(() => String, { nullable: true, description: 'One neutral sentence in English.' })
  readonly description!: string | null;

  @Field(() => PointType, { nullable: true, description: 'Where a place or facility is; null: not known.' })
  readonly point!: Point | null;

  @Field(() => Int, { description: 'How many other entities it is connected with, over relations of any status.' })
  readonly degree!: number;

  @Field(() => ID, { description: 'Id of the data set that it belongs to.' })
  readonly dataSet!: string;
}
