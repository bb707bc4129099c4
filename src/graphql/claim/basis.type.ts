import { Field, ObjectType } from 'type-graphql';
import type { Access } from '../../domain/record/claim';
import type { BasisInGraph } from '../../domain/record/claim-in-graph';
import { AccessEnum } from './claim-enums';

@ObjectType('Basis', {
  description: 'What a claim is based on, in the words of its claimant: another claim or a source.',
  simpleResolvers: true,
})
export class BasisType implements Pick<BasisInGraph, 'access'> {
  @Field(() => AccessEnum, { description: 'How the claimant knows it.' })
  readonly access!: Access;
}
