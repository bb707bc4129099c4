import { Field, ID, ObjectType } from 'type-graphql';
import type { Aspect, Force, Likelihood, Modality, Quantity, Stance, Verdict } from '../../domain/record/claim';
import type { ClaimInGraph } from '../../domain/record/claim-in-graph';
import type { Verification } from '../../domain/record/source';
import { AspectEnum, ForceEnum, LikelihoodEnum, ModalityEnum, StanceEnum, VerdictEnum } from './claim-enums';
import { VerificationEnum } from '../source/source-enums';
import { NodeInterface } from '../node/node.interface';
import { DateTimeScalar, EdtfScalar } from '../scalars';
import { QuantityType } from './quantity.type';

/** The fields of a claim that are shown as they are stored. The others are in the resolvers. */
type ShownAsStored =
  | 'id'
  | 'aspect'
  | 'verdict'
  | 'stance'
  | 'force'
  | 'modality'
  | 'likelihood'
  | 'likelihoodText'
  | 'quantity'
  | 'scope'
  | 'said'
  | 'authoritative'
  | 'text'
  | 'note'
  | 'verification'
  | 'recordedAt'
  | 'proposition'
  | 'dataSet';

/** What one claimant says about one proposition. */
@ObjectType('Claim', {
  implements: NodeInterface,
  description:
    'What one claimant says about one proposition of a relation. A claim is said once and can be read in at ' +
    'least one source. A claimant who changes their mind makes a new claim, which supersedes or retracts the old ' +
    'one.',
  simpleResolvers: true,
})
export class ClaimType implements Pick<ClaimInGraph, ShownAsStored> {
  @Field(() => ID, { description: 'The id of a claim: `claim:` and a short name.' })
  readonly id!: string;

  @Field(() => AspectEnum, { description: 'Which part of the relation it is about.' })
  readonly aspect!: Aspect;

  @Field(() => VerdictEnum, { nullable: true, description: 'For aspect LEGALITY: whether the act breaks the norm.' })
  readonly verdict!: Verdict | null;

  @Field(() => StanceEnum, { description: 'Whether it affirms, denies, or leaves open.' })
  readonly stance!: Stance;

  @Field(() => ForceEnum, { description: 'How the claimant presents it, such as a fact or an accusation.' })
  readonly force!: Force;

  @Field(() => ModalityEnum, { description: 'Whether it is about something real, planned, possible or conditional.' })
  readonly modality!: Modality;

  @Field(() => LikelihoodEnum, {
    nullable: true,
    description: 'How likely the claimant says it is; null: the claimant does not say.',
  })
  readonly likelihood!: Likelihood | null;

  @Field(() => String, { nullable: true, description: "How likely it is, in the claimant's own words." })
  readonly likelihoodText!: string | null;

  @Field(() => QuantityType, { nullable: true, description: 'The figure that is claimed.' })
  readonly quantity!: Quantity | null;

  @Field(() => EdtfScalar, {
    nullable: true,
    description: 'The period that the claim covers, for a denial, a claim about a class, or a figure.',
  })
  readonly scope!: string | null;

  @Field(() => EdtfScalar, { nullable: true, description: 'When it was said.' })
  readonly said!: string | null;

  @Field(() => Boolean, {
    description:
      'True when the claimant has the authority to decide it, such as the Security Council about its own vote.',
  })
  readonly authoritative!: boolean;

  @Field(() => String, { description: 'What is claimed, as one English sentence in our words.' })
  readonly text!: string;

  @Field(() => String, { nullable: true, description: 'A note by the editors of the data set.' })
  readonly note!: string | null;

  @Field(() => VerificationEnum, { description: 'How much of its sources the editors have read.' })
  readonly verification!: Verification;

  @Field(() => DateTimeScalar, { description: 'When this record of the claim was added to the graph.' })
  readonly recordedAt!: string;

  @Field(() => String, { description: 'A computed key: claims with the same key are about the same proposition.' })
  readonly proposition!: string;

  @Field(() => ID, { description: 'Id of the data set that it belongs to.' })
  readonly dataSet!: string;
}
