import { Field, ObjectType } from 'type-graphql';
import type { ClaimInGraph } from '../../domain/record/claim-in-graph';
import { ClaimType } from '../claim/claim.type';

@ObjectType('Contradiction', {
  description: 'Two live claims on the same proposition that cannot both be true.',
  simpleResolvers: true,
})
export class ContradictionType {
  @Field(() => ClaimType, { description: 'The claim with the lower id.' })
  readonly first!: ClaimInGraph;

  @Field(() => ClaimType, { description: 'The other claim.' })
  readonly second!: ClaimInGraph;

  @Field(() => String, { description: 'The computed key of the proposition on which they disagree.' })
  readonly proposition!: string;
}
