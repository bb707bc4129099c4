import type { Certainty } from '../../domain/time/time-match';
import type { RelationCategory } from '../../domain/vocabulary/vocabulary';
import { describedEnum } from '../described-enum';

export const RelationCategoryEnum = describedEnum<RelationCategory>({
  name: 'RelationCategory',
  description: 'Whether a relation is an event or a tie.',
  values: { EVENT: 'Something happens.', TIE: 'Something holds for a time.' },
});

export const TimeMatchEnum = describedEnum<Certainty>({
  name: 'TimeMatch',
  description: 'How dates that are not exact are compared. It says nothing about whether a claim is true.',
  values: {
    POSSIBLE: 'They match for at least one possible exact date. A relation without a date always matches.',
    CERTAIN: 'They match whatever the exact dates are. A relation without a date never matches.',
  },
});
