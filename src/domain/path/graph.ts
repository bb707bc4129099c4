import type { RelationTypeDefinition } from '../vocabulary/vocabulary';

/**
 * Every hop of one run, in typed arrays: what the path search walks.
 *
 * Entities, relations and role pairs are dense integers. Entities are sorted by id in code-point order, so that a
 * comparison of indexes is a comparison of ids; so are relations. Two levels: distinct neighbour pairs of an entity,
 * then the dated hops of each pair. Every hop stands twice, once from either end.
 */
export interface PathGraph {
  /** The run that it was filled from. */
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
  /** When each hop is denied: an index into `denials`; 0, as of nearly all, never. */
  readonly hopDenials: Uint32Array;
  /**
   * Day numbers, ascending, on which a hop turns denied and back, because either of its participants does: it is denied
   * at the end of a day when an odd number of them has come. A denied hop is as if it were not there. Element 0 is empty.
   */
  readonly denials: readonly Int32Array[];
}

/** Walked from the hop's `from` role to its `to` role. */
export const DIRECTION_OUT = 1;
/** Walked from the hop's `to` role to its `from` role. */
export const DIRECTION_IN = 2;
/** A symmetric hop: meets either direction asked for. */
export const DIRECTION_BOTH = 3;

/** The entities of a path graph, by index. */
export interface PathEntities {
  readonly ids: readonly string[];
  /** Codes of kinds. */
  readonly kinds: readonly string[];
  /** Distinct neighbours as of today, as stored at load: whom only hops denied today lead to is not counted. */
  readonly degrees: Uint32Array;
  readonly indexOf: ReadonlyMap<string, number>;
}

/** The relations of a path graph, by index: all that a hop condition asks. */
export interface PathRelations {
  readonly ids: readonly string[];
  /** Index into `types`. */
  readonly types: Uint16Array;
  /** Days since 1970-01-01; the sentinels are the day numbers of FIRST_DAY and LAST_DAY. */
  readonly startMin: Int32Array;
  readonly startMax: Int32Array;
  readonly endMin: Int32Array;
  readonly endMax: Int32Array;
  /** Relation r's steps are stepStarts[r] to stepStarts[r + 1]; the last one holds now. */
  readonly stepStarts: Uint32Array;
  readonly stepDays: Int32Array;
  readonly stepRanks: Uint8Array;
  readonly stepContested: Uint8Array;
  readonly stepOrigins: Uint16Array;
}

/** One hop as the store reads it: two participations of one relation whose roles the type lists. */
export interface PathHopRow {
  readonly relation: string;
  /** Index into the type's `hops`. */
  readonly definition: number;
  /** Entity id in the `from` role. */
  readonly from: string;
  /** Entity id in the `to` role. */
  readonly to: string;
  /** ISO days, ascending, on which it turns denied and back; empty or absent for a hop that never is. */
  readonly denialDays?: readonly string[];
}

/** What a path graph is built from. */
export interface PathGraphRows {
  readonly run: number;
  readonly entities: readonly { readonly id: string; readonly kind: string; readonly degree: number }[];
  readonly relations: readonly PathRelationRow[];
  readonly hops: readonly PathHopRow[];
  readonly types: readonly RelationTypeDefinition[];
}

/** One relation as the store reads it. */
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
