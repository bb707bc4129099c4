import type { Certainty } from '../../domain/time/time-match';
import type { RelationCategory } from '../../domain/vocabulary/vocabulary';
import { describedEnum } from '../described-enum';

export const RelationCategoryEnum = describedEnum<RelationCategory>({
  name: 'RelationCategory',
  description: 'Whether a relation happens or holds.',
  values: { EVENT: 'Something happens.', TIE: 'Something holds for a time.' },
});

export const TimeMatchEnum = describedEnum<Certainty>({
  name: 'TimeMatch',
  description: 'How imprecise dates are read. It speaks of dates, not of truth.',
  values: {
    POSSIBLE: 'For some reading of the dates: a relation without a date is possible always.',
    CERTAIN: 'For every reading of the dates: a relation without a date is certain never.',
  },
});
