import {
  fieldsOf,
  flag,
  link,
  linked,
  linkEnd,
  links,
  number,
  orNull,
  prefixed,
  property,
  special,
  type FieldMakers,
  type OwnedLink,
  type WrittenProperties,
} from './fields';
import type { Stored } from './stored';
import type { Participation } from './relation';
import type { Verification } from './source';

/** The part of a relation that a claim is about. */
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

/** Whether a claim speaks of something real, intended, possible or conditional. */
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

/** How the claimant knows the basis: examined it, or heard of it. */
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
  /** What is measured: a code of schema/quantities.yaml. Missing inside a `readIn`. */
  readonly measure?: string;
  /** The figure as worded. */
  readonly text?: string;
}

/** A passage in which a claim is read. */
export interface Reading {
  readonly source: string;
  readonly locator?: string;
  /** Language of the quote, or of the paraphrase where there is no quote; BCP 47. */
  readonly language?: string;
  /** Original script, at most 300 characters. */
  readonly quote?: string;
  /** In the editors' words. */
  readonly paraphrase?: string;
  readonly translation?: string;
  readonly likelihoodText?: string;
  readonly quantity?: Quantity;
  readonly verification?: Verification;
}

/** What a claim rests on: either a claim or a source. */
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

const QUANTITY_MAKERS: FieldMakers<Quantity> = {
  value: number('float'),
  low: number('float'),
  high: number('float'),
  bound: property('string'),
  unit: property('string'),
  per: property('string'),
  measure: property('string'),
  text: property('string'),
};

/** Every field of a quantity. */
export const QUANTITY_FIELDS = fieldsOf<Quantity>(QUANTITY_MAKERS);

/** The fields of a figure inside a reading; what is measured is a field of the claim. */
const WORDED_QUANTITY_FIELDS = fieldsOf<Quantity>({
  ...QUANTITY_MAKERS,
  measure: special({ canonical: () => undefined, read: () => undefined }),
});

/** Every field of a reading. */
export const READING_FIELDS = fieldsOf<Reading>({
  source: linkEnd(),
  locator: property('string'),
  language: property('string'),
  quote: property('string'),
  paraphrase: property('string'),
  translation: property('string'),
  likelihoodText: property('string'),
  quantity: prefixed(WORDED_QUANTITY_FIELDS, 'bound'),
  verification: property('string'),
});

/** Every field of a basis. */
export const BASIS_FIELDS = fieldsOf<Basis>({
  claim: linkEnd('claim:'),
  source: linkEnd('source:'),
  access: property('string'),
});

/** Aspects whose value is a text. */
const TEXT_VALUES: ReadonlySet<Aspect> = new Set(['TIME', 'PURPOSE']);

/** Aspects whose value is an entity or a relation. */
const LINKED_VALUES: ReadonlySet<Aspect> = new Set(['PLACE', 'ITEM', 'CAUSE']);

/** Every field of a claim. */
export const CLAIM_FIELDS = fieldsOf<ClaimRecord>({
  id: property('string'),
  about: link('ABOUT'),
  aspect: property('string'),
  participant: special({
    properties: { role: 'string' },
    canonical: ({ role, entity }) => ({ role, entity }),
    write: (participant) => ({ role: participant?.role ?? null }),
    links: (participant, { aspect }) =>
      participant === undefined || aspect !== 'PARTICIPANT'
        ? []
        : [valueLink(participant.entity, { role: participant.role })],
    read: (held) => {
      const [link] = held.links('VALUE');
      if (held.value('aspect') !== 'PARTICIPANT' || link === undefined) return undefined;
      return { role: link.value('role') as string, entity: link.id };
    },
  }),
  value: special({
    properties: { value: 'string' },
    write: (value, { aspect }) => ({ value: (TEXT_VALUES.has(aspect) ? value : undefined) ?? null }),
    links: (value, { aspect }) => (value !== undefined && LINKED_VALUES.has(aspect) ? [valueLink(value, {})] : []),
    read: (held) => {
      if (held.value('aspect') === 'PARTICIPANT') return undefined;
      return (held.value('value') as string | undefined) ?? held.links('VALUE')[0]?.id;
    },
  }),
  norm: link('UNDER_NORM'),
  verdict: property('string'),
  stance: property('string'),
  force: property('string'),
  modality: property('string'),
  likelihood: orNull(property('string')),
  likelihoodText: property('string'),
  quantity: prefixed(QUANTITY_FIELDS, 'bound'),
  scope: property('string'),
  said: property('string'),
  madeBy: link('MADE_BY'),
  onBehalfOf: links('ON_BEHALF_OF'),
  basedOn: linked('BASED_ON', BASIS_FIELDS, ({ claim, source }) => claim ?? source),
  supersedes: links('SUPERSEDES'),
  retracts: links('RETRACTS'),
  respondsTo: links('RESPONDS_TO'),
  authoritative: flag(),
  text: property('string'),
  readIn: linked('READ_IN', READING_FIELDS, ({ source }) => source),
  note: property('string'),
  verification: property('string'),
});

function valueLink(id: string, properties: WrittenProperties): OwnedLink {
  return { type: 'VALUE', id, ordinal: null, properties };
}

/** The fields of a claim that only the deriving service writes. */
export interface DerivedClaim {
  /** The computed key of the proposition; two claims with the same key answer the same question. */
  readonly proposition: string;
  /** Who answers for the words (docs/model.md, Claim); sorted. */
  readonly parties: readonly string[];
  /** Where the claim comes from (docs/model.md, Claim); sorted ids of entities and sources. */
  readonly origins: readonly string[];
  /** The day from which it counts: the latest day on which it may have been said, or else its earliest publication. */
  readonly countsFrom: string;
}

/** A claim as the graph holds it; readings and bases are loaded separately. */
export interface Claim extends Omit<Stored<ClaimRecord>, 'basedOn' | 'readIn'>, DerivedClaim {
  readonly authoritative: boolean;
  /** ISO 8601 instant at which this record of it entered the graph. */
  readonly recordedAt: string;
  readonly dataSet: string;
}
