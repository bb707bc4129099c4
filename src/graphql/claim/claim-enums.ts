import type {
  Access,
  Aspect,
  Force,
  Likelihood,
  Modality,
  Period,
  QuantityBound,
  Stance,
  Verdict,
} from '../../domain/record/claim';
import { describedEnum } from '../described-enum';

export const AspectEnum = describedEnum<Aspect>({
  name: 'Aspect',
  description: 'What of a relation a claim speaks about.',
  values: {
    OCCURRENCE: 'That it happened, or is so.',
    PARTICIPANT: 'That an entity takes part in a role.',
    TIME: 'When.',
    PLACE: 'Where.',
    QUANTITY: 'How much or how many.',
    ITEM: 'What was moved, made or used.',
    PURPOSE: 'What for.',
    CAUSE: 'Which other relation brought it about.',
    LEGALITY: 'What a norm says of it.',
  },
});

export const StanceEnum = describedEnum<Stance>({
  name: 'Stance',
  description: 'For, against, or neither.',
  values: {
    AFFIRMS: 'Says that it is so.',
    DENIES: 'Says that it is not so.',
    UNDETERMINED: 'Says that it cannot be established.',
    NO_COMMENT: 'Declines to say.',
  },
});

export const ForceEnum = describedEnum<Force>({
  name: 'Force',
  description: 'How a claim is put forward.',
  values: {
    STATES: 'As a fact.',
    REPORTS_OBSERVATION: 'As something seen or measured.',
    ALLEGES: 'As an accusation.',
    INFERS: 'As a conclusion.',
    ESTIMATES: 'As an estimate.',
    HINTS: 'As a hint; a hinted denial is a dismissal and contests nothing.',
  },
});

export const ModalityEnum = describedEnum<Modality>({
  name: 'Modality',
  description: 'Whether the matter is put as real, meant, possible or depending on something.',
  values: {
    ACTUAL: 'As real.',
    INTENDED: 'As planned or meant.',
    POSSIBLE: 'As possible.',
    CONDITIONAL: 'As depending on something.',
  },
});

export const LikelihoodEnum = describedEnum<Likelihood>({
  name: 'Likelihood',
  description: "The claimant's own grading, in the terms of ICD 203; null is not graded, which is not certain.",
  values: {
    ALMOST_NO_CHANCE: '1 to 5 percent.',
    VERY_UNLIKELY: '5 to 20 percent.',
    UNLIKELY: '20 to 45 percent.',
    ROUGHLY_EVEN: '45 to 55 percent.',
    LIKELY: '55 to 80 percent.',
    VERY_LIKELY: '80 to 95 percent.',
    ALMOST_CERTAIN: '95 to 99 percent.',
  },
});

export const VerdictEnum = describedEnum<Verdict>({
  name: 'Verdict',
  description: 'What a claimant says of an act under a norm; never our judgement unless our editors are the claimant.',
  values: {
    VIOLATES: 'The act breaches the norm.',
    COMPLIES: 'The act keeps to the norm.',
    GOVERNED: 'The norm applies to acts of this kind; nothing is said on whether it is kept.',
  },
});

export const QuantityBoundEnum = describedEnum<QuantityBound>({
  name: 'QuantityBound',
  description: 'How a figure bounds the true number.',
  values: {
    EXACT: 'The number itself.',
    ABOUT: 'Within 10 percent.',
    AT_LEAST: 'The number or more.',
    AT_MOST: 'The number or less.',
    MORE_THAN: 'More than the number.',
    LESS_THAN: 'Less than the number.',
    BETWEEN: 'From `low` to `high`.',
  },
});

export const PeriodEnum = describedEnum<Period>({
  name: 'Period',
  description: 'The period of a rate.',
  values: { DAY: 'A day.', WEEK: 'A week.', MONTH: 'A month.', YEAR: 'A year.' },
});

export const AccessEnum = describedEnum<Access>({
  name: 'Access',
  description: 'How a claimant came by what a claim rests on.',
  values: { DIRECT: 'Examined it.', HEARSAY: 'Heard or read of it.' },
});
