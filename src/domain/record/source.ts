import { fieldsOf, link, linked, linkEnd, orNull, property } from './fields';
import type { Stored } from './stored';

/** Kinds of sources; the last six are evidence, the others are texts. */
export const SOURCE_KINDS = Object.freeze([
  'NEWS_REPORT',
  'OFFICIAL_STATEMENT',
  'OFFICIAL_RECORD',
  'REPORT',
  'LIST',
  'TRANSCRIPT',
  'POST',
  'REFERENCE',
  'DATA_SET',
  'IMAGE',
  'VIDEO',
  'AIS',
  'RADAR',
  'DEBRIS',
  'FINANCIAL',
] as const);
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** The kinds that count as evidence for rule S4 and for origins. */
export const EVIDENCE_KINDS: ReadonlySet<SourceKind> = new Set([
  'IMAGE',
  'VIDEO',
  'AIS',
  'RADAR',
  'DEBRIS',
  'FINANCIAL',
]);

/** How much of a source was read: all (READ), an excerpt (EXCERPT), or nothing, since only others name it (CITED). CITED never confirms. */
export const VERIFICATIONS = Object.freeze(['CITED', 'EXCERPT', 'READ'] as const);
export type Verification = (typeof VERIFICATIONS)[number];

/** How a source was made from another. */
export const DERIVATIONS = Object.freeze(['WIRE_COPY', 'TRANSLATION', 'SUMMARY', 'QUOTES', 'MIRROR'] as const);
export type Derivation = (typeof DERIVATIONS)[number];

/** A source from which another was made. */
export interface DerivedFrom {
  readonly source: string;
  readonly how: Derivation;
}

/** A source as a data set gives it. */
export interface SourceRecord {
  readonly id: string;
  readonly kind: SourceKind;
  readonly title: string;
  readonly publisher?: string;
  /** Used when the publisher is no entity. */
  readonly publisherText?: string;
  readonly language: string;
  /** EDTF. */
  readonly published?: string;
  readonly url: string | null;
  readonly archiveUrl?: string;
  readonly sha256?: string;
  readonly derivedFrom?: readonly DerivedFrom[];
  readonly retrieved?: string;
  readonly verification: Verification;
}

/** Every field of a derivation. */
export const DERIVED_FROM_FIELDS = fieldsOf<DerivedFrom>({ source: linkEnd(), how: property('string') });

/** Every field of a source. */
export const SOURCE_FIELDS = fieldsOf<SourceRecord>({
  id: property('string'),
  kind: property('string'),
  title: property('string'),
  publisher: link('PUBLISHED_BY'),
  publisherText: property('string'),
  language: property('string'),
  published: property('string'),
  url: orNull(property('string')),
  derivedFrom: linked('DERIVED_FROM', DERIVED_FROM_FIELDS, ({ source }) => source),
  retrieved: property('string'),
  archiveUrl: property('string'),
  sha256: property('string'),
  verification: property('string'),
});

/** A source as the graph holds it; what it was made from is loaded separately. */
export interface Source extends Omit<Stored<SourceRecord>, 'derivedFrom'> {
  readonly dataSet: string;
}
