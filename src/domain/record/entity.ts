import { byCodePoint } from '../../base/order';
import { scriptOf } from '../text/script';
import { details, fieldsOf, link, number, prefixed, property, special } from './fields';
import type { Stored } from './stored';

/** Kinds of names, in the order in which search prefers them. */
export const NAME_KINDS = Object.freeze([
  'PRIMARY',
  'ALIAS',
  'FORMER',
  'TRANSLITERATION',
  'WEAK',
  'MISSPELLING',
] as const);

/** A kind of name. An entity has at most one PRIMARY name per language. */
export type NameKind = (typeof NAME_KINDS)[number];

/** How precise a point is. */
export const POINT_PRECISIONS = Object.freeze(['EXACT', 'LOCALITY', 'ADMIN', 'COUNTRY'] as const);

/** A precision of a point. */
export type PointPrecision = (typeof POINT_PRECISIONS)[number];

/** A place on the globe: WGS 84 degrees, latitude -90 to 90, longitude -180 to 180. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
  readonly precision: PointPrecision;
}

/** A name as a data set gives it. */
export interface NameRecord {
  /** As published, Unicode NFC. */
  readonly value: string;
  /** BCP 47. */
  readonly lang: string;
  readonly kind: NameKind;
  /** ISO 15924; only where the letters do not tell it. */
  readonly script?: string;
  /** How it was transliterated: ISO 9, ALA-LC, press ... */
  readonly scheme?: string;
}

/** Every field of a name. */
export const NAME_FIELDS = fieldsOf<NameRecord>({
  value: property('string'),
  lang: property('string'),
  kind: property('string'),
  script: special({
    properties: { script: 'string' },
    // A data set leaves out a script that the letters tell; the graph always holds it.
    canonical: (script, { value }) => (script === scriptOf(value) ? undefined : script),
    write: (script, { value }) => ({ script: script ?? scriptOf(value) }),
    read: (held) => held.value('script') as string | undefined,
  }),
  scheme: property('string'),
});

/** A name as the graph holds it. */
export interface Name extends Stored<NameRecord> {
  readonly script: string;
  /** The folded name, for search only (name-key.ts). */
  readonly key: string;
}

/** A number or code that others use for an entity; (scheme, value) is unique in the graph. */
export interface Identifier {
  readonly scheme: string;
  readonly value: string;
}

/** Every field of an identifier. */
export const IDENTIFIER_FIELDS = fieldsOf<Identifier>({ scheme: property('string'), value: property('string') });

/** An entity as a data set gives it. */
export interface EntityRecord {
  readonly id: string;
  readonly kind: string;
  readonly names: readonly NameRecord[];
  readonly identifiers?: readonly Identifier[];
  /** For UNNAMED_SPEAKER only: the body to which the speaker belongs, as the text states it. */
  readonly affiliation?: string;
  /** For organs and state media only: the entity for which they speak, as set by the editors. */
  readonly speaksFor?: string;
  readonly formerIds?: readonly string[];
  readonly point?: Point;
  readonly description?: string;
}

/** Every field of a point. */
export const POINT_FIELDS = fieldsOf<Point>({
  lat: number('float'),
  lon: number('float'),
  precision: property('string'),
});

/** Every field of an entity. */
export const ENTITY_FIELDS = fieldsOf<EntityRecord>({
  id: property('string'),
  kind: property('string'),
  names: details('Name', NAME_FIELDS),
  identifiers: details('Identifier', IDENTIFIER_FIELDS),
  affiliation: link('AFFILIATED_WITH'),
  speaksFor: link('SPEAKS_FOR_PARTY'),
  formerIds: special({
    // Nodes of former ids have no order.
    canonical: (ids) => (ids.length === 0 ? undefined : [...ids].sort(byCodePoint)),
    read: (held) => held.details('FormerId').map((formerId) => formerId.value('id') as string),
  }),
  point: prefixed(POINT_FIELDS, 'precision'),
  description: property('string'),
});

/** An entity as the graph holds it; names and identifiers are loaded separately. */
export interface Entity extends Omit<Stored<EntityRecord>, 'names' | 'identifiers' | 'formerIds'> {
  /** Number of distinct neighbours over the listed hops, derived by the last load that touched the entity. */
  readonly degree: number;
  readonly dataSet: string;
}

/** The kind of an anonymous speaker. Two of them are never merged, and none speaks for a principal. */
export const UNNAMED_SPEAKER = 'UNNAMED_SPEAKER';

/** The editors as claimants: they make legal readings and calculations of their own. */
export const EDITORS = 'entity:entente-editors';
