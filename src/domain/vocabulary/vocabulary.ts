/** All kinds of entity, types of relation, units and measures. They are data, read from schema/ at start. */
export interface Vocabulary {
  /** By code, in code-point order. */
  readonly entityKinds: ReadonlyMap<string, EntityKindDefinition>;
  readonly relationTypes: ReadonlyMap<string, RelationTypeDefinition>;
  readonly units: ReadonlySet<string>;
  readonly measures: ReadonlyMap<string, MeasureDefinition>;
  /** SHA-256 in hex (`vocabularyHash`). When it changes, the next start derives every status again. */
  readonly hash: string;
}

/** A kind of entity: schema/entity-kinds/*.yaml. */
export interface EntityKindDefinition {
  readonly code: string;
  /** Label of its nodes, for people who look at the graph in Neo4j; our queries never read it. */
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
  /** Whether it says little about a connection: such a hop costs 500 more on a path. */
  readonly common: boolean;
  /** Whether it accuses somebody: the word of a third party alone makes it ALLEGED, not REPORTED. */
  readonly accusatory: boolean;
  /** Whether a sensor can see it (rule S4). */
  readonly observable: boolean;
  /** Whether it holds whatever had been said by a day: `saidBy` is not applied to it. */
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
  /** Null means any number. */
  readonly max: number | null;
  /** Whether its holders are principals: a relation is CONFIRMED when all its principals state it. */
  readonly principal: boolean;
}

/** Two roles between which a path may go: `reads` says it from `from` to `to`, `inverse` the other way. */
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
  /** Whether it needs a period (`per`). */
  readonly rate: boolean;
}
