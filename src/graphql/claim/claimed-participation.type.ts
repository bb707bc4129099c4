import { Field, ObjectType } from 'type-graphql';
import type { Entity } from '../../domain/record/entity';
import { EntityType } from '../entity/entity.type';
import { RoleEnum } from '../vocabulary/vocabulary-enums';

@ObjectType('ClaimedParticipation', {
  description: 'Who takes part in which role, according to a claim.',
  simpleResolvers: true,
})
export class ClaimedParticipationType {
  @Field(() => RoleEnum, { description: 'The role.' })
  readonly role!: string;

  @Field(() => EntityType, { description: 'The entity that has this role, according to the claim.' })
  readonly entity!: Entity;
}
