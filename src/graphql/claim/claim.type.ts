import { Field, ID, ObjectType } from 'type-graphql';
import type { Aspect, Force, Likelihood, Modality, Quantity, Stance, Verdict } from '../../domain/record/claim';
import type { ClaimInGraph } from '../../domain/record/claim-in-graph';
import type { Verification } from '../../domain/record/source';
import { AspectEnum, ForceEnum, LikelihoodEnum, ModalityEnum, StanceEnum, VerdictEnum } from './claim-enums';
import { VerificationEnum } from '../source/source-enums';
import { NodeInterface } from '../node/node.interface';
import { DateTimeScalar, EdtfScalar } from '../scalars';
import { QuantityType } from './quantity.type';

/** What of a claim is shown as it is stored; the rest stands in the resolvers. */
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

/** One claimant's stance on one proposition. */
@ObjectType('Claim', {
  implements: NodeInterface,
  description:
    "One claimant's stance on one proposition about a relation, said once, read in at least one source. " +
    'A change of mind is a new claim that supersedes or retracts.',
  simpleResolvers: true,
})
export class ClaimType implements Pick<ClaimInGraph, ShownAsStored> {
  @Field(() => ID, { description: 'claim: and a slug.' })
  readonly id!: string;

  @Field(() => AspectEnum, { description: 'What of the relation it speaks about.' })
  readonly aspect!: Aspect;

  @Field(() => VerdictEnum, { nullable: true, description: 'Of LEGALITY: what is said of the act under the norm.' })
  readonly verdict!: Verdict | null;

  @Field(() => StanceEnum, { description: 'For, against, or neither.' })
  readonly stance!: Stance;

  @Field(() => ForceEnum, { description: 'How it is put forward.' })
  readonly force!: Force;

  @Field(() => ModalityEnum, { description: 'As real, meant, possible or depending on something.' })
  readonly modality!: Modality;

  @Field(() => LikelihoodEnum, { nullable: true, description: "The claimant's grading; null: not graded." })
  readonly likelihood!: Likelihood | null;

  @Field(() => String, { nullable: true, description: 'The grading in the words of the claimant.' })
  readonly likelihoodText!: string | null;

  @Field(() => QuantityType, { nullable: true, description: 'The figure claimed.' })
  readonly quantity!: Quantity | null;

  @Field(() => EdtfScalar, {
    nullable: true,
    description: 'The period that a denial, a claim on a class, or a figure covers.',
  })
  readonly scope!: string | null;

  @Field(() => EdtfScalar, { nullable: true, description: 'When it was said.' })
  readonly said!: string | null;

  @Field(() => Boolean, { description: 'Made by the competent issuer: the Security Council on its own vote.' })
  readonly authoritative!: boolean;

  @Field(() => String, { description: 'The proposition in one sentence, in English, in our words.' })
  readonly text!: string;

  @Field(() => String, { nullable: true, description: "An editor's note." })
  readonly note!: string | null;

  @Field(() => VerificationEnum, { description: 'How much of its sources was opened.' })
  readonly verification!: Verification;

  @Field(() => DateTimeScalar, { description: 'When this record of it entered the graph.' })
  readonly recordedAt!: string;

  @Field(() => String, { description: 'Computed key of the proposition: claims with one key answer one question.' })
  readonly proposition!: string;

  @Field(() => ID, { description: 'Id of the data set that it belongs to.' })
  readonly dataSet!: string;
}
