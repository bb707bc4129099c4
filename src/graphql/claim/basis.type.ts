import { Field, ObjectType } from 'type-graphql';
import type { Access } from '../../domain/record/claim';
import type { BasisInGraph } from '../../domain/record/claim-in-graph';
import { AccessEnum } from './claim-enums';

@ObjectType('Basis', {
  description: 'What a claim rests on, a claim or a source, by the words of its claimant.',
  simpleResolvers: true,
})
export class BasisType implements Pick<BasisInGraph, 'access'> {
  @Field(() => AccessEnum, { description: 'How the claimant came by it.' })
  readonly access!: Access;
}
