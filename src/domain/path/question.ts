import type { Explanation } from '../status/explanation';
import type { LocalizedText } from '../record/relation';
import type { Reproduction } from '../record/reproduction';
import type { ContestedMode, Support, SupportFloor } from '../record/support';
import type { Certainty, WindowMatch } from '../time/time-match';
import type { Day } from '../time/time-bounds';
import type { RelationCategory } from '../vocabulary/vocabulary';

/** How a hop is walked: any way, from its `from` role to its `to` role, or back. A symmetric hop meets all three. */
export const PATH_DIRECTIONS = Object.freeze(['ANY', 'OUT', 'IN'] as const);
export type PathDirection = (typeof PATH_DIRECTIONS)[number];

/** What comes first: the least cost of cost table `balanced-1`, or the fewest hops. */
export const PATH_OBJECTIVES = Object.freeze(['BALANCED', 'FEWEST_HOPS'] as const);
export type PathObjective = (typeof PATH_OBJECTIVES)[number];

/** A path question as it is asked; null and absent mean the default. Lists are OR inside, fields are AND. */
export interface PathQuestion {
  /** 1 to 100 ends: an id, an identifier value, or an exact name in any script. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly types?: readonly string[] | null;
  readonly categories?: readonly RelationCategory[] | null;
  /** Both participants of a hop hold one of these roles. */
  readonly roles?: readonly string[] | null;
  readonly direction?: PathDirection | null;
  /** Kinds that an entity between the ends may have; the ends may have any. */
  readonly throughKinds?: readonly string[] | null;
  /** Ids of entities that are not walked through. */
  readonly avoid?: readonly string[] | null;
  /** EDTF; not with `during`. */
  readonly at?: string | null;
  /** EDTF; not with `at`. */
  readonly during?: string | null;
  readonly window?: WindowMatch | null;
  readonly match?: Certainty | null;
  /** Support is read as it was said by the end of this day. */
  readonly saidBy?: Day | null;
  readonly minSupport?: SupportFloor | null;
  readonly contested?: ContestedMode | null;
  /** Least number of independent origins. */
  readonly minOrigins?: number | null;
  readonly objective?: PathObjective | null;
  /** 1 to 8. */
  readonly maxHops?: number | null;
}

/** The question that was answered: ends as ids, every default filled in. Null: no condition. */
export interface EffectiveQuestion {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly types: readonly string[] | null;
  readonly categories: readonly RelationCategory[] | null;
  readonly roles: readonly string[] | null;
  readonly direction: PathDirection;
  readonly throughKinds: readonly string[] | null;
  readonly avoid: readonly string[];
  readonly at: string | null;
  readonly during: string | null;
  readonly window: WindowMatch;
  readonly match: Certainty;
  readonly saidBy: Day | null;
  readonly minSupport: SupportFloor;
  readonly contested: ContestedMode;
  readonly minOrigins: number;
  readonly objective: PathObjective;
  readonly maxHops: number;
}

/** Which page of the answer is wanted. */
export interface PathPage {
  /** 1 to 100. */
  readonly first: number;
  /** `endCursor` of the page before. */
  readonly after?: string | null;
}

/** Why a search ended before it was done: its budget of visits, or the clock. */
export const SEARCH_STOPS = Object.freeze(['VISITS', 'TIME'] as const);
export type SearchStop = (typeof SEARCH_STOPS)[number];

/** Where the hops were read from. */
export const SEARCH_ENGINES = Object.freeze(['RESIDENT'] as const);
export type SearchEngine = (typeof SEARCH_ENGINES)[number];

/** How far a search came. A stop is a partial answer, not an error: what is listed is right and in order. */
export interface SearchReport {
  readonly engine: SearchEngine;
  /** The run that the path graph was filled from. */
  readonly run: number;
  /** Nothing that belongs on the page is missing. */
  readonly complete: boolean;
  /** No path of at most so many hops is missing from the page; `maxHops` when complete. */
  readonly exactUpToHops: number;
  readonly stopped: SearchStop | null;
  /** Neighbour pairs looked at; the same for the same question on the same run. */
  readonly visits: number;
  readonly effective: EffectiveQuestion;
}

/** The cost of a path by its parts, in the units of its table: an order, not a probability. */
export interface PathCost {
  /** Name and version of the cost table. */
  readonly table: string;
  readonly total: number;
  /** For the hops as such. */
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

/** The hop that a path is least sure of: lowest support, contested first, then the first one. */
export interface WeakestLink {
  /** From 0. */
  readonly hop: number;
  /** Id of the hop's best relation. */
  readonly relation: string;
  readonly support: Support;
  readonly contested: boolean;
  readonly why: string;
  /** What would raise it, by the rules of status; empty when nothing would. */
  readonly raisedBy: readonly string[];
}

/** An interval of days; null at an end that is not known or open. */
export interface TimeSpan {
  readonly start: Day | null;
  readonly end: Day | null;
}

/** A relation that makes two neighbours of a path neighbours. */
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
  /** The hop in words, between the two labels. */
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
  /** How many of the same two entities do not. */
  readonly filteredOut: number;
}

/** Most relations that a hop lists. */
export const MOST_HOP_RELATIONS = 100;
/** Relations of a hop that a text names and GraphQL shows unless asked for more. */
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
  /** The longest interval in which every hop may have held, by some relation of its own; null when at no time. */
  readonly held: TimeSpan | null;
  readonly cursor: string;
}

/** A claim as the argument of a path cites it: who, when, and where it can be read. */
export interface ClaimArgument {
  /** Claim id. */
  readonly claim: string;
  /** The proposition in one sentence. */
  readonly text: string;
  /** Entity id. */
  readonly claimant: string;
  /** Entity ids of those who answer for the words. */
  readonly onBehalfOf: readonly string[];
  /** EDTF; null when not known. */
  readonly said: string | null;
  /** The first source that it is read in. */
  readonly source: SourceArgument;
  /** How many further sources it is read in. */
  readonly furtherSources: number;
}

/** Where a claim can be read. */
export interface SourceArgument {
  /** Source id. */
  readonly source: string;
  readonly title: string;
  /** Entity id of the publisher, or its name where it is no entity. */
  readonly publisher: string | null;
  readonly publisherText: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly locator: string | null;
}

/** Most claims on either side, and most caveats, that the argument of a relation shows. */
export const SHOWN_CLAIMS = 3;

/** Why a relation of a path has its status, with the claims that carry and oppose it. */
export interface RelationArgument {
  /** Relation id. */
  readonly relation: string;
  readonly titles: readonly LocalizedText[];
  readonly when: string | null;
  readonly explanation: Explanation;
  /** The first three of `explanation.supporting`. */
  readonly supporting: readonly ClaimArgument[];
  /** The first three of `explanation.opposing`. */
  readonly opposing: readonly ClaimArgument[];
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
