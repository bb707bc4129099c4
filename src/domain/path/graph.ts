import type { RelationTypeDefinition } from '../vocabulary/vocabulary';

/**
 * Every hop of one run, in typed arrays, for the path search.
 *
 * Entities, relations and pairs are numbered from 0. Entities are sorted by id in code-point order, so that comparing
 * indexes compares ids; so are relations. There are two levels: the pairs of an entity and its neighbours, then the hops
 * of each pair. Every hop is there twice, once from each end.
 */
export interface PathGraph {
  /** The run that it was built from. */
  readonly run: number;
  readonly entities: PathEntities;
  readonly relations: PathRelations;
  readonly types: readonly RelationTypeDefinition[];
  /** Entity e's pairs are pairStarts[e] to pairStarts[e + 1], sorted by neighbour. Length entities + 1. */
  readonly pairStarts: Uint32Array;
  /** The neighbour of each pair: an entity index. */
  readonly pairNeighbours: Uint32Array;
  /** The same pair seen from its other end: a pair index. */
  readonly pairMirrors: Uint32Array;
  /** Pair p's hops are hopStarts[p] to hopStarts[p + 1]. Length pairs + 1. */
  readonly hopStarts: Uint32Array;
  /** The relation of each hop: a relation index. */
  readonly hopRelations: Uint32Array;
  /** Which of the type's `hops` it is. */
  readonly hopDefinitions: Uint8Array;
  /** Whether the pair is walked from `from` to `to` (DIRECTION_OUT), back (DIRECTION_IN), or both alike (DIRECTION_BOTH). */
  readonly hopDirections: Uint8Array;
  /** When each hop is denied: an index into `denials`; 0 for never, as nearly all have. */
  readonly hopDenials: Uint32Array;
  /**
   * Day numbers, ascending, on which a hop becomes denied and stops being so; it is denied while one of its participants
   * is. It is denied at the end of a day up to which an odd number of these days have passed. A denied hop counts as
   * absent. Element 0 is empty.
   */
  readonly denials: readonly Int32Array[];
}

/** Walked from the hop's `from` role to its `to` role. */
export const DIRECTION_OUT = 1;
/** Walked from the hop's `to` role to its `from` role. */
export const DIRECTION_IN = 2;
/** A symmetric hop: it matches both directions. */
export const DIRECTION_BOTH = 3;

/** The entities of a path graph, by index. */
export interface PathEntities {
  readonly ids: readonly string[];
  /** Codes of kinds. */
  readonly kinds: readonly string[];
  /** Number of distinct neighbours today, as stored at load. Neighbours over hops that are denied today do not count. */
  readonly degrees: Uint32Array;
  readonly indexOf: ReadonlyMap<string, number>;
}

/** The relations of a path graph, by index, with the fields that conditions ask for. */
export interface PathRelations {
  readonly ids: readonly string[];
  /** Index into `types`. */
  readonly types: Uint16Array;
  /** Days since 1970-01-01; an open or unknown end is the day number of FIRST_DAY or LAST_DAY. */
  readonly startMin: Int32Array;
  readonly startMax: Int32Array;
  readonly endMin: Int32Array;
  readonly endMax: Int32Array;
  /** Relation r's steps are stepStarts[r] to stepStarts[r + 1]; the last one is that of today. */
  readonly stepStarts: Uint32Array;
  readonly stepDays: Int32Array;
  readonly stepRanks: Uint8Array;
  readonly stepContested: Uint8Array;
  readonly stepOrigins: Uint16Array;
}

/** A hop as the store reads it: two participants of one relation in a pair of roles that its type lists. */
export interface PathHopRow {
  readonly relation: string;
  /** Index into the type's `hops`. */
  readonly definition: number;
  /** Entity id in the `from` role. */
  readonly from: string;
  /** Entity id in the `to` role. */
  readonly to: string;
  /** ISO days, ascending, on which it becomes denied and stops being so; empty or absent for a hop that never is. */
  readonly denialDays?: readonly string[];
}

/** The entities, relations and hops of one run, as the store reads them. */
export interface PathGraphRows {
  readonly run: number;
  readonly entities: readonly { readonly id: string; readonly kind: string; readonly degree: number }[];
  readonly relations: readonly PathRelationRow[];
  readonly hops: readonly PathHopRow[];
  readonly types: readonly RelationTypeDefinition[];
}

/** A relation as the store reads it. */
export interface PathRelationRow {
  readonly id: string;
  readonly type: string;
  /** ISO days. */
  readonly startMin: string;
  readonly startMax: string;
  readonly endMin: string;
  readonly endMax: string;
  readonly stepDays: readonly string[];
  readonly stepRanks: readonly number[];
  readonly stepContested: readonly boolean[];
  readonly stepOrigins: readonly number[];
}
