import { Field, ObjectType } from 'type-graphql';
import type { ClaimInGraph } from '../../domain/record/claim-in-graph';
import type { Entity } from '../../domain/record/entity';
import type { Source } from '../../domain/record/source';
import { ClaimType } from '../claim/claim.type';
import { listCost } from '../limits/list-cost';
import { OriginUnion } from '../node/origin.type';

@ObjectType('OriginSet', {
  description:
    'A claim that was counted as independent, with its origins. It shares no origin with the other claims that ' +
    'were counted.',
  simpleResolvers: true,
})
export class OriginSetType {
  @Field(() => ClaimType, { description: 'The claim.' })
  readonly claim!: ClaimInGraph;

  @Field(() => [OriginUnion], { complexity: listCost(2), description: 'Where the claim comes from.' })
  readonly origins!: readonly (Entity | Source)[];
}
