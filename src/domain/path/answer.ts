import type { Reproduction } from '../record/reproduction';
import type { Support } from '../record/support';
import type { Day } from '../time/time-bounds';
import type { EffectiveQuestion, PathDirection } from './question';

/** Why a search stopped early: it used up its visits, or its time. */
export const SEARCH_STOPS = Object.freeze(['VISITS', 'TIME'] as const);
export type SearchStop = (typeof SEARCH_STOPS)[number];

/** Where the hops are read from. */
export const SEARCH_ENGINES = Object.freeze(['RESIDENT'] as const);
export type SearchEngine = (typeof SEARCH_ENGINES)[number];

/** How far a search came. A search that stopped early is not an error: what it lists is right and in order. */
export interface SearchReport {
  readonly engine: SearchEngine;
  /** The run that the path graph was built from. */
  readonly run: number;
  /** No path is missing from the page. */
  readonly complete: boolean;
  /** No path of up to this many hops is missing from the page; `maxHops` when complete. */
  readonly exactUpToHops: number;
  readonly stopped: SearchStop | null;
  /** How many pairs of neighbours were looked at; the same for the same question on the same run. */
  readonly visits: number;
  readonly effective: EffectiveQuestion;
}

/** The cost of a path and its parts, in units of its table. It orders paths and is no probability. */
export interface PathCost {
  /** Name and version of the cost table. */
  readonly table: string;
  readonly total: number;
  /** For the number of hops. */
  readonly hops: number;
  /** For the support of the cheapest relation of every hop. */
  readonly support: number;
  /** For contested relations. */
  readonly contested: number;
  /** For entities between the ends with many neighbours. */
  readonly hubs: number;
  /** For relation types that say little about a connection. */
  readonly common: number;
}

/** The weakest hop of a path: the one of lowest support, a contested one before others, then the first. */
export interface WeakestLink {
  /** From 0. */
  readonly hop: number;
  /** Id of the hop's best relation. */
  readonly relation: string;
  readonly support: Support;
  readonly contested: boolean;
  readonly why: string;
  /** What would raise its support, by the rules of status; empty when nothing would. */
  readonly raisedBy: readonly string[];
}

/** An interval of days; null for an open or unknown end. */
export interface TimeSpan {
  readonly start: Day | null;
  readonly end: Day | null;
}

/** A relation that connects two neighbours of a path. */
export interface HopRelationRecord {
  /** Relation id. */
  readonly relation: string;
  readonly type: string;
  /** Role of the entity that the hop comes from. */
  readonly fromRole: string;
  /** Role of the entity that the hop goes to. */
  readonly toRole: string;
  /** OUT or IN as walked; ANY for a symmetric hop. */
  readonly direction: PathDirection;
  /** The hop in words that go between the two labels. */
  readonly reads: string;
  readonly support: Support;
  readonly contested: boolean;
  readonly cost: number;
  /** The day as of which support is read; null: now. */
  readonly saidBy: Day | null;
}

/** One step of a path: every relation of two neighbours that meets the question, best first. */
export interface PathHopRecord {
  /** Entity ids. */
  readonly from: string;
  readonly to: string;
  /** The best relations, at most `MOST_HOP_RELATIONS`: cheapest, then best supported, then by id. */
  readonly relations: readonly HopRelationRecord[];
  /** How many meet the question. */
  readonly relationCount: number;
  /** How many other relations of the two entities do not. */
  readonly filteredOut: number;
}

/** Most relations that a hop lists. */
export const MOST_HOP_RELATIONS = 100;
/** How many relations of a hop a text names, and GraphQL shows by default. */
export const SHOWN_HOP_RELATIONS = 3;

/** A sequence of distinct entities, each the neighbour of the next. */
export interface PathRecord {
  /** `path:` and a hash of the entity ids: the same path has the same id in every answer. */
  readonly id: string;
  /** Entity ids, ends included. */
  readonly entities: readonly string[];
  readonly hops: readonly PathHopRecord[];
  readonly length: number;
  readonly cost: PathCost;
  readonly weakest: WeakestLink;
  /** Indexes of hops whose best relation is contested. */
  readonly contestedHops: readonly number[];
  /** The longest interval in which all hops may have held together; null when there is none. */
  readonly held: TimeSpan | null;
  readonly cursor: string;
}

/** One page of paths, in the total order: objective, length, weakest support, cost, entity ids. */
export interface PathAnswer {
  readonly paths: readonly PathRecord[];
  readonly hasNextPage: boolean;
  readonly search: SearchReport;
  readonly reproduce: Reproduction;
}

/** Whether any path meets the question. */
export interface PathExistence {
  readonly exists: boolean;
  /** Hops of the shortest; null when none was found. */
  readonly length: number | null;
  readonly search: SearchReport;
}
