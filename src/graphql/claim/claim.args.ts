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
  description: 'In which order claims are listed; ids decide within a day.',
  values: {
    SAID_ASC: 'First said first; what has no known day comes first.',
    SAID_DESC: 'Last said first; what has no known day comes last.',
  },
});

@InputType('ClaimFilter', { description: 'Which claims are wanted: a list is OR inside, fields are AND.' })
export class ClaimFilterInput implements ClaimFilter {
  @Field(() => [ID], { nullable: true, description: 'About one of these relations.' })
  readonly about?: readonly string[];

  @Field(() => [ID], { nullable: true, description: 'Made by one of these entities.' })
  readonly claimants?: readonly string[];

  @Field(() => [ID], { nullable: true, description: 'One of these entities answers for the words.' })
  readonly parties?: readonly string[];

  @Field(() => [StanceEnum], { nullable: true, description: 'For, against, or neither.' })
  readonly stances?: readonly Stance[];

  @Field(() => [AspectEnum], { nullable: true, description: 'What of the relation they speak about.' })
  readonly aspects?: readonly Aspect[];

  @Field(() => [MeasureEnum], { nullable: true, description: 'What their quantity measures.' })
  readonly measures?: readonly string[];

  @Field(() => [ForceEnum], { nullable: true, description: 'How they are put forward.' })
  readonly forces?: readonly Force[];

  @Field(() => EdtfScalar, {
    nullable: true,
    description: 'May have been said during this time; a claim without a known day may always.',
  })
  readonly saidDuring?: string;

  @Field(() => [ID], { nullable: true, description: 'Read in one of these sources.' })
  readonly sources?: readonly string[];

  @Field(() => VerificationEnum, { nullable: true, description: 'At least so much of their sources was opened.' })
  readonly minVerification?: Verification;
}

/** A list of claims: which, in which order, which page. */
@ArgsType()
export class ClaimListArguments extends PageArguments {
  @Field(() => ClaimFilterInput, { nullable: true, description: 'Which claims; without it, all.' })
  readonly filter?: ClaimFilterInput;

  @Field(() => ClaimOrderEnum, { nullable: true, defaultValue: 'SAID_ASC', description: 'In which order.' })
  readonly orderBy!: ClaimOrder;
}
