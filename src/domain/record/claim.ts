import type { Participation } from './relation';
import type { Verification } from './source';

/** What of a relation a claim speaks about. */
export const ASPECTS = Object.freeze([
  'OCCURRENCE',
  'PARTICIPANT',
  'TIME',
  'PLACE',
  'QUANTITY',
  'ITEM',
  'PURPOSE',
  'CAUSE',
  'LEGALITY',
] as const);
export type Aspect = (typeof ASPECTS)[number];

/** For, against, or neither. */
export const STANCES = Object.freeze(['AFFIRMS', 'DENIES', 'UNDETERMINED', 'NO_COMMENT'] as const);
export type Stance = (typeof STANCES)[number];

/** How a claim is put forward. */
export const FORCES = Object.freeze([
  'STATES',
  'REPORTS_OBSERVATION',
  'ALLEGES',
  'INFERS',
  'ESTIMATES',
  'HINTS',
] as const);
export type Force = (typeof FORCES)[number];

/** Whether the matter is put as real, meant, possible or depending on something. */
export const MODALITIES = Object.freeze(['ACTUAL', 'INTENDED', 'POSSIBLE', 'CONDITIONAL'] as const);
export type Modality = (typeof MODALITIES)[number];

/** The claimant's own grading of likelihood; terms of ICD 203 (Analytic Standards, 2015). */
export const LIKELIHOODS = Object.freeze([
  'ALMOST_NO_CHANCE',
  'VERY_UNLIKELY',
  'UNLIKELY',
  'ROUGHLY_EVEN',
  'LIKELY',
  'VERY_LIKELY',
  'ALMOST_CERTAIN',
] as const);
export type Likelihood = (typeof LIKELIHOODS)[number];

/** What a claimant says of an act under a norm. */
export const VERDICTS = Object.freeze(['VIOLATES', 'COMPLIES', 'GOVERNED'] as const);
export type Verdict = (typeof VERDICTS)[number];

/** How a figure bounds the true number. */
export const QUANTITY_BOUNDS = Object.freeze([
  'EXACT',
  'ABOUT',
  'AT_LEAST',
  'AT_MOST',
  'MORE_THAN',
  'LESS_THAN',
  'BETWEEN',
] as const);
export type QuantityBound = (typeof QUANTITY_BOUNDS)[number];

/** The period of a rate. */
export const PERIODS = Object.freeze(['DAY', 'WEEK', 'MONTH', 'YEAR'] as const);
export type Period = (typeof PERIODS)[number];

/** How a claimant came by the basis: examined it, or heard of it. */
export const ACCESSES = Object.freeze(['DIRECT', 'HEARSAY'] as const);
export type Access = (typeof ACCESSES)[number];

/** A figure as claimed: `value`, or `low` and `high` for BETWEEN. */
export interface Quantity {
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly bound: QuantityBound;
  readonly unit: string;
  readonly per?: Period;
  /** What is measured; a code of schema/quantities.yaml. Absent inside a `readIn`. */
  readonly measure?: string;
  /** The figure as worded. */
  readonly text?: string;
}

/** A passage in which a claim is read. */
export interface Reading {
  readonly source: string;
  readonly locator?: string;
  /** Of the quote, else of the paraphrase; BCP 47. */
  readonly language?: string;
  /** Original script, at most 300 characters. */
  readonly quote?: string;
  /** Ours. */
  readonly paraphrase?: string;
  readonly translation?: string;
  readonly likelihoodText?: string;
  readonly quantity?: Quantity;
  readonly verification?: Verification;
}

/** What a claim rests on: a claim or a source, one of the two. */
export interface Basis {
  readonly claim?: string;
  readonly source?: string;
  readonly access: Access;
}

/** A claim as a data set gives it. */
export interface ClaimRecord {
  readonly id: string;
  readonly about: string;
  readonly aspect: Aspect;
  readonly participant?: Participation;
  /** By aspect: TIME an EDTF; PLACE and ITEM an entity id; CAUSE a relation id; PURPOSE a text. */
  readonly value?: string;
  readonly norm?: string;
  readonly verdict?: Verdict;
  readonly stance: Stance;
  readonly force: Force;
  readonly modality: Modality;
  readonly likelihood: Likelihood | null;
  readonly likelihoodText?: string;
  readonly quantity?: Quantity;
  /** EDTF: the period that a denial, a generic claim or a figure covers. */
  readonly scope?: string;
  /** EDTF: when it was said. */
  readonly said?: string;
  readonly madeBy: string;
  /** Who answers for the words; several for a joint statement. */
  readonly onBehalfOf?: readonly string[];
  readonly basedOn?: readonly Basis[];
  readonly supersedes?: readonly string[];
  readonly retracts?: readonly string[];
  readonly respondsTo?: readonly string[];
  /** The claimant is the competent issuer (the Security Council for its own vote). */
  readonly authoritative?: boolean;
  /** The proposition in one sentence. */
  readonly text: string;
  readonly readIn: readonly Reading[];
  readonly note?: string;
  readonly verification: Verification;
}

/** What the deriving service knows of a claim, and nobody else writes. */
export interface DerivedClaim {
  /** The computed key of the proposition: same key, same question. */
  readonly proposition: string;
  /** Who answers for the words (docs/model.md, Claim); sorted. */
  readonly parties: readonly string[];
  /** Where the claim comes from (docs/model.md, Claim); sorted ids of entities and sources. */
  readonly origins: readonly string[];
  /** The day from which it counts: its latest possible day of saying, else the earliest publication that carries it. */
  readonly countsFrom: string;
}

/** A claim as the graph holds it; `readIn` and `basedOn` are loaded apart. */
export interface Claim extends DerivedClaim {
  readonly id: string;
  readonly about: string;
  readonly aspect: Aspect;
  readonly participant: Participation | null;
  readonly value: string | null;
  readonly norm: string | null;
  readonly verdict: Verdict | null;
  readonly stance: Stance;
  readonly force: Force;
  readonly modality: Modality;
  readonly likelihood: Likelihood | null;
  readonly likelihoodText: string | null;
  readonly quantity: Quantity | null;
  readonly scope: string | null;
  readonly said: string | null;
  readonly madeBy: string;
  readonly onBehalfOf: readonly string[];
  readonly supersedes: readonly string[];
  readonly retracts: readonly string[];
  readonly respondsTo: readonly string[];
  readonly authoritative: boolean;
  readonly text: string;
  readonly note: string | null;
  readonly verification: Verification;
  /** ISO 8601 instant at which this record of it entered the graph. */
  readonly recordedAt: string;
  readonly dataSet: string;
}
