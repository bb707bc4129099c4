import { Field, ObjectType } from 'type-graphql';
import type { Entity } from '../../domain/record/entity';
import { EntityType } from '../entity/entity.type';
import { RoleEnum } from '../vocabulary/vocabulary-enums';

@ObjectType('ClaimedParticipation', {
  description: 'Who is claimed to take part, and in which role.',
  simpleResolvers: true,
})
export class ClaimedParticipationType {
  @Field(() => RoleEnum, { description: 'The role.' })
  readonly role!: string;

  @Field(() => EntityType, { description: 'Who or what is claimed to hold it.' })
  readonly entity!: Entity;
}
