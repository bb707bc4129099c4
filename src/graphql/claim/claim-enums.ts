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
  description: 'Which part of a relation a claim is about.',
  values: {
    OCCURRENCE: 'Whether it happened, or is so.',
    PARTICIPANT: 'Whether an entity takes part in a role.',
    TIME: 'When it happened.',
    PLACE: 'Where it happened.',
    QUANTITY: 'How much or how many.',
    ITEM: 'What was moved, made or used.',
    PURPOSE: 'Its purpose.',
    CAUSE: 'Which other relation caused it.',
    LEGALITY: 'What a norm says about it.',
  },
});

export const StanceEnum = describedEnum<Stance>({
  name: 'Stance',
  description: 'Whether it affirms, denies, or leaves open.',
  values: {
    AFFIRMS: 'It says that it is so.',
    DENIES: 'It says that it is not so.',
    UNDETERMINED: 'It says that nobody can establish it.',
    NO_COMMENT: 'The claimant does not want to say.',
  },
});

export const ForceEnum = describedEnum<Force>({
  name: 'Force',
  description: 'How a claimant presents a claim.',
  values: {
    STATES: 'As a fact.',
    REPORTS_OBSERVATION: 'As something seen or measured.',
    ALLEGES: 'As an accusation.',
    INFERS: 'As a conclusion.',
    ESTIMATES: 'As an estimate.',
    HINTS: 'As a hint. A hinted denial does not make a relation contested.',
  },
});

export const ModalityEnum = describedEnum<Modality>({
  name: 'Modality',
  description: 'Whether a claim is about something real, planned, possible or conditional.',
  values: {
    ACTUAL: 'It is real.',
    INTENDED: 'It is planned or intended.',
    POSSIBLE: 'It is possible.',
    CONDITIONAL: 'It depends on a condition.',
  },
});

export const LikelihoodEnum = describedEnum<Likelihood>({
  name: 'Likelihood',
  description:
    'How likely the claimant says it is, in the terms of the US standard ICD 203. Null means that the claimant ' +
    'does not say; it does not mean certain.',
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
  description:
    'What a claimant says about an act under a norm. It is our judgement only when our editors are the claimant.',
  values: {
    VIOLATES: 'The act breaks the norm.',
    COMPLIES: 'The act follows the norm.',
    GOVERNED: 'The norm applies to acts of this kind. The claim does not say whether the act follows it.',
  },
});

export const QuantityBoundEnum = describedEnum<QuantityBound>({
  name: 'QuantityBound',
  description: 'How a figure relates to the true number.',
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
  description: 'How the claimant knows what the claim is based on.',
  values: { DIRECT: 'The claimant examined it.', HEARSAY: 'The claimant heard or read about it.' },
});
