import type { ContestedMode, Status, Support, SupportFloor } from '../../domain/record/support';
import { describedEnum } from '../described-enum';

const SUPPORT_MEANINGS: Readonly<Record<Support, string>> = {
  UNASSERTED: 'Nobody has claimed it (rank 0).',
  RETRACTED: 'All that was claimed has been retracted or superseded (rank 1).',
  DENIED: 'Denied, and affirmed by nobody in any way (rank 2).',
  UNDETERMINED: 'Claims leave it open (rank 3).',
  HYPOTHETICAL: 'Only called possible, or depending on something (rank 5).',
  PLANNED: 'Only announced or intended (rank 10).',
  INFERRED: 'Only inferred, estimated or hinted at (rank 20).',
  ALLEGED: 'Stated, of an accusing kind or by somebody unnamed (rank 30).',
  REPORTED: 'Stated by somebody named (rank 40).',
  CORROBORATED: 'Stated by two or more independent origins (rank 60).',
  OBSERVED: 'Reported as observed from examined imagery, tracks, debris or payments (rank 70).',
  CONFIRMED: 'Stated by all principals, or by the competent issuer, with sources opened (rank 90).',
};

export const SupportEnum = describedEnum<Support>({
  name: 'Support',
  description: 'What the claims about a relation carry, from none to full; computed by rule set 1, written by nobody.',
  values: SUPPORT_MEANINGS,
});

export const StatusEnum = describedEnum<Status>({
  name: 'Status',
  description: 'What a reader is shown first: DISPUTED, or the support.',
  values: { ...SUPPORT_MEANINGS, DISPUTED: 'A live claim denies it, and it is not CONFIRMED.' },
});

export const SupportFloorEnum = describedEnum<SupportFloor>({
  name: 'SupportFloor',
  description: 'The least support that a question asks for.',
  values: {
    ANY: 'Any claim at all: everything but UNASSERTED.',
    HYPOTHETICAL: 'HYPOTHETICAL or more.',
    PLANNED: 'PLANNED or more.',
    INFERRED: 'INFERRED or more.',
    ALLEGED: 'ALLEGED or more.',
    REPORTED: 'REPORTED or more.',
    CORROBORATED: 'CORROBORATED or more.',
    OBSERVED: 'OBSERVED or more.',
    CONFIRMED: 'CONFIRMED alone.',
  },
});

export const ContestedModeEnum = describedEnum<ContestedMode>({
  name: 'ContestedMode',
  description: 'What to do with relations that a live claim denies.',
  values: { FLAG: 'Take them, flagged.', EXCLUDE: 'Leave them out.', ONLY: 'Take nothing else.' },
});
