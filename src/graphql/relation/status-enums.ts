import type { ContestedMode, Status, Support, SupportFloor } from '../../domain/record/support';
import { describedEnum } from '../described-enum';

const SUPPORT_MEANINGS: Readonly<Record<Support, string>> = {
  UNASSERTED: 'Nobody has claimed it (rank 0).',
  RETRACTED: 'All that was claimed has been retracted or superseded (rank 1).',
  DENIED: 'Somebody denies it and nobody affirms it (rank 2).',
  UNDETERMINED: 'The claims leave it open (rank 3).',
  HYPOTHETICAL: 'Claims only call it possible or conditional (rank 5).',
  PLANNED: 'Claims only say that it is planned (rank 10).',
  INFERRED: 'Claims only infer, estimate or hint at it (rank 20).',
  ALLEGED: 'Stated as a fact, but it is an accusation, or nobody with a name states it (rank 30).',
  REPORTED: 'Stated by somebody with a name (rank 40).',
  CORROBORATED: 'Stated by two or more independent origins (rank 60).',
  OBSERVED: 'Reported as observed from examined imagery, tracks, debris or payments (rank 70).',
  CONFIRMED:
    'Stated by all principals, or by somebody with the authority to decide it, in sources that our editors have ' +
    'read (rank 90).',
};

export const SupportEnum = describedEnum<Support>({
  name: 'Support',
  description:
    'How well the claims support a relation, from weak to strong. It is computed by rule set 1; nobody writes ' + 'it.',
  values: SUPPORT_MEANINGS,
});

export const StatusEnum = describedEnum<Status>({
  name: 'Status',
  description: 'The status to show to readers: DISPUTED, or the support.',
  values: {
    ...SUPPORT_MEANINGS,
    DISPUTED: 'A live claim denies what other claims affirm, and the relation is not CONFIRMED.',
  },
});

export const SupportFloorEnum = describedEnum<SupportFloor>({
  name: 'SupportFloor',
  description: 'The lowest support that a question accepts.',
  values: {
    ANY: 'Everything that somebody has claimed: all but UNASSERTED.',
    HYPOTHETICAL: 'HYPOTHETICAL or more.',
    PLANNED: 'PLANNED or more.',
    INFERRED: 'INFERRED or more.',
    ALLEGED: 'ALLEGED or more.',
    REPORTED: 'REPORTED or more.',
    CORROBORATED: 'CORROBORATED or more.',
    OBSERVED: 'OBSERVED or more.',
    CONFIRMED: 'Only CONFIRMED.',
  },
});

export const ContestedModeEnum = describedEnum<ContestedMode>({
  name: 'ContestedMode',
  description: 'What to do with contested relations: those that a live claim denies.',
  values: { FLAG: 'Include them, marked as contested.', EXCLUDE: 'Leave them out.', ONLY: 'Include only these.' },
});
