import { Field, ObjectType } from 'type-graphql';
import type { Entity } from '../../domain/record/entity';
import type { ParticipantInGraph } from '../../store/relation/relation-store';
import { EntityType } from '../entity/entity.type';
import { RoleEnum } from '../vocabulary/vocabulary-enums';

@ObjectType('Participant', { description: 'An entity in a role of a relation.', simpleResolvers: true })
export class ParticipantType implements ParticipantInGraph {
  @Field(() => RoleEnum, { description: 'The role.' })
  readonly role!: string;

  @Field(() => EntityType, { description: 'Who or what holds it.' })
  readonly entity!: Entity;

  @Field(() => Boolean, { description: 'A live claim denies that it takes part; at the end of the day `saidBy`.' })
  readonly disputed!: boolean;

  @Field(() => Boolean, {
    description:
      'Denied, and affirmed by no claim on its part, at the end of the day `saidBy`: shown, and no path leads over it.',
  })
  readonly denied!: boolean;
}
