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
} from '../domain/record/claim';
import type { NameKind, PointPrecision } from '../domain/record/entity';
import type { Derivation, SourceKind, Verification } from '../domain/record/source';
import type { ContestedMode, Status, Support, SupportFloor } from '../domain/record/support';
import type { Certainty, WindowMatch } from '../domain/time/time-match';
import type { RelationCategory } from '../domain/vocabulary/vocabulary';
import { describedEnum } from './described-enum';

export const RelationCategoryEnum = describedEnum<RelationCategory>({
  name: 'RelationCategory',
  description: 'Whether a relation happens or holds.',
  values: { EVENT: 'Something happens.', TIE: 'Something holds for a time.' },
});

export const NameKindEnum = describedEnum<NameKind>({
  name: 'NameKind',
  description: 'What a name is to its entity, in the order in which search prefers them.',
  values: {
    PRIMARY: 'The name to show in its language; at most one a language.',
    ALIAS: 'Another name in use.',
    FORMER: 'A name no longer in use.',
    TRANSLITERATION: 'The name in the letters of another script.',
    WEAK: 'A name that others share, or that only stands for the entity: a surname, "the Kremlin".',
    MISSPELLING: 'A wrong spelling that occurs in sources.',
  },
});

export const PointPrecisionEnum = describedEnum<PointPrecision>({
  name: 'PointPrecision',
  description: 'How exact a point is.',
  values: {
    EXACT: 'The thing itself.',
    LOCALITY: 'The town or village.',
    ADMIN: 'The region or district.',
    COUNTRY: 'The country.',
  },
});

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

export const TimeMatchEnum = describedEnum<Certainty>({
  name: 'TimeMatch',
  description: 'How imprecise dates are read. It speaks of dates, not of truth.',
  values: {
    POSSIBLE: 'For some reading of the dates: a relation without a date is possible always.',
    CERTAIN: 'For every reading of the dates: a relation without a date is certain never.',
  },
});

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

export const SourceKindEnum = describedEnum<SourceKind>({
  name: 'SourceKind',
  description: 'What a source is; IMAGE, VIDEO, AIS, RADAR, DEBRIS and FINANCIAL are evidence rather than words.',
  values: {
    NEWS_REPORT: 'A report by a news outlet.',
    OFFICIAL_STATEMENT: 'Words of a state or organization, published by it.',
    OFFICIAL_RECORD: 'A record: minutes, votes, resolutions, registers.',
    REPORT: 'A study or report.',
    LIST: 'A list, such as one of persons under sanctions.',
    TRANSCRIPT: 'Spoken words written down.',
    POST: 'A post on a social network.',
    REFERENCE: 'A work of reference.',
    DATA_SET: 'A data set.',
    IMAGE: 'A picture, from a satellite or a camera.',
    VIDEO: 'A film.',
    AIS: 'The track of a ship.',
    RADAR: 'A track seen by radar.',
    DEBRIS: 'Remains of a thing.',
    FINANCIAL: 'Records of payments.',
  },
});

export const VerificationEnum = describedEnum<Verification>({
  name: 'Verification',
  description: 'How much of a source was opened, from least to most.',
  values: {
    CITED: 'Named by others, not opened; never confirms, and takes no confirmation away.',
    EXCERPT: 'An excerpt was read.',
    READ: 'The whole was read.',
  },
});

export const DerivationEnum = describedEnum<Derivation>({
  name: 'Derivation',
  description: 'How a source comes from another.',
  values: {
    WIRE_COPY: "A copy of an agency's text.",
    TRANSLATION: 'A translation.',
    SUMMARY: 'A summary.',
    QUOTES: 'Quotes it.',
    MIRROR: 'The same, published elsewhere.',
  },
});

export const WindowModeEnum = describedEnum<WindowMatch>({
  name: 'WindowMode',
  description: 'How something lies to the window of `during`.',
  values: {
    OVERLAPS: 'Shares a day with it.',
    STARTS_IN: 'Starts in it.',
    CONTAINED: 'Lies within it.',
    THROUGHOUT: 'Fills it.',
  },
});
