import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { Aspect, Force, Stance } from '../../domain/record/claim';
import type { Verification } from '../../domain/record/source';
import type { ClaimFilter } from '../../service/read/claim-condition';
import { describedEnum } from '../described-enum';
import { AspectEnum, ForceEnum, StanceEnum } from './claim-enums';
import { VerificationEnum } from '../source/source-enums';
import { PageArguments } from '../page.args';
import { EdtfScalar } from '../scalars';
import { MeasureEnum } from '../vocabulary/vocabulary-enums';

/** In which order claims are listed. */
export type ClaimOrder = 'SAID_ASC' | 'SAID_DESC';

export const ClaimOrderEnum = describedEnum<ClaimOrder>({
  name: 'ClaimOrder',
  description: 'The order of a list of claims. Claims of the same day are ordered by id.',
  values: {
    SAID_ASC: 'Oldest first. Claims whose day is not known come first.',
    SAID_DESC: 'Newest first. Claims whose day is not known come last.',
  },
});

@InputType('ClaimFilter', {
  description: 'Which claims you want. A claim must meet every field. It meets a list when it meets one of its values.',
})
export class ClaimFilterInput implements ClaimFilter {
  @Field(() => [ID], { nullable: true, description: 'They are about one of these relations.' })
  readonly about?: readonly string[];

  @Field(() => [ID], { nullable: true, description: 'They are made by one of these entities.' })
  readonly claimants?: readonly string[];

  @Field(() => [ID], { nullable: true, description: 'One of these entities is responsible for the claim.' })
  readonly parties?: readonly string[];

  @Field(() => [StanceEnum], { nullable: true, description: 'Whether it affirms, denies, or leaves open.' })
  readonly stances?: readonly Stance[];

  @Field(() => [AspectEnum], { nullable: true, description: 'Which part of the relation they are about.' })
  readonly aspects?: readonly Aspect[];

  @Field(() => [MeasureEnum], { nullable: true, description: 'What their figure measures.' })
  readonly measures?: readonly string[];

  @Field(() => [ForceEnum], { nullable: true, description: 'How the claimant presents them.' })
  readonly forces?: readonly Force[];

  @Field(() => EdtfScalar, {
    nullable: true,
    description: 'They may have been said during this time. A claim whose day is not known always meets this.',
  })
  readonly saidDuring?: string;

  @Field(() => [ID], { nullable: true, description: 'They can be read in one of these sources.' })
  readonly sources?: readonly string[];

  @Field(() => VerificationEnum, {
    nullable: true,
    description: 'The editors have read at least this much of their sources.',
  })
  readonly minVerification?: Verification;
}

/** A list of claims: which, in which order, which page. */
@ArgsType()
export class ClaimListArguments extends PageArguments {
  @Field(() => ClaimFilterInput, { nullable: true, description: 'Which claims you want. Leave it out for all.' })
  readonly filter?: ClaimFilterInput;

  @Field(() => ClaimOrderEnum, { nullable: true, defaultValue: 'SAID_ASC', description: 'The order of the list.' })
  readonly orderBy!: ClaimOrder;
}
