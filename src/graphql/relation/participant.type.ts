import { Field, ObjectType } from 'type-graphql';
import type { Entity } from '../../domain/record/entity';
import type { ParticipantInGraph } from '../../store/relation/relation-store';
import { EntityType } from '../entity/entity.type';
import { RoleEnum } from '../vocabulary/vocabulary-enums';

@ObjectType('Participant', {
  description: 'An entity that takes part in a relation, with its role.',
  simpleResolvers: true,
})
export class ParticipantType implements ParticipantInGraph {
  @Field(() => RoleEnum, { description: 'The role.' })
  readonly role!: string;

  @Field(() => EntityType, { description: 'Who or what has the role.' })
  readonly entity!: Entity;

  @Field(() => Boolean, {
    description: 'True when a live claim denies that it takes part, at the end of the day `saidBy`.',
  })
  readonly disputed!: boolean;

  @Field(() => Boolean, {
    description:
      'True when a live claim denies that it takes part and no claim affirms it, at the end of the day `saidBy`. ' +
      'It is still listed, but no path uses it.',
  })
  readonly denied!: boolean;
}
