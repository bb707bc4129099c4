/** What kinds of entity, types of relation, units and measures there are: data, read from schema/ at start. */
export interface Vocabulary {
  /** By code, in code-point order. */
  readonly entityKinds: ReadonlyMap<string, EntityKindDefinition>;
  readonly relationTypes: ReadonlyMap<string, RelationTypeDefinition>;
  readonly units: ReadonlySet<string>;
  readonly measures: ReadonlyMap<string, MeasureDefinition>;
  /** SHA-256 over the canonical vocabulary, hex: a change re-derives every status at the next start. */
  readonly hash: string;
}

/** A kind of entity: schema/entity-kinds/*.yaml. */
export interface EntityKindDefinition {
  readonly code: string;
  /** Label written for people in Neo4j Browser; our queries never read it. */
  readonly label: string;
  readonly definition: string;
}

/** Something happens (EVENT), or holds for a time (TIE). */
export const RELATION_CATEGORIES = Object.freeze(['EVENT', 'TIE'] as const);
export type RelationCategory = (typeof RELATION_CATEGORIES)[number];

/** A type of relation: schema/relation-types/*.yaml. */
export interface RelationTypeDefinition {
  readonly code: string;
  readonly category: RelationCategory;
  readonly definition: string;
  /** Says little about a connection: costs 500 more on a path. */
  readonly common: boolean;
  /** A third party's bare word makes it ALLEGED, not REPORTED. */
  readonly accusatory: boolean;
  /** Can be seen by a sensor: rule S4. */
  readonly observable: boolean;
  /** Holds whatever was said by a day: `saidBy` is not applied. */
  readonly structural: boolean;
  readonly roles: readonly RoleDefinition[];
  readonly hops: readonly HopDefinition[];
  /** Codes of CAMEO, PLOVER, FollowTheMoney, STIX, Wikidata, by scheme. */
  readonly mappings: Readonly<Record<string, readonly string[]>>;
}

/** A role of a relation type. */
export interface RoleDefinition {
  readonly code: string;
  readonly definition: string;
  /** Kinds of entity that may stand in it. */
  readonly kinds: readonly string[];
  readonly min: number;
  /** Null: any number. */
  readonly max: number | null;
  /** Principals make a relation CONFIRMED by all stating it. */
  readonly principal: boolean;
}

/** A role pair that is walked: from to, `reads` in words; back it reads `inverse`. */
export interface HopDefinition {
  readonly from: string;
  readonly to: string;
  readonly symmetric: boolean;
  readonly reads: string;
  /** Equal to `reads` when symmetric. */
  readonly inverse: string;
}

/** What a quantity measures. */
export interface MeasureDefinition {
  readonly code: string;
  readonly definition: string;
  /** Needs a period. */
  readonly rate: boolean;
}
