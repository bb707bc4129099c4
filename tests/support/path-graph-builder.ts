import type { PathGraph, PathGraphRows, PathHopRow, PathRelationRow } from '../../src/domain/path/graph';
import { FIRST_DAY, LAST_DAY } from '../../src/domain/time/time-bounds';
import type { RelationTypeDefinition } from '../../src/domain/vocabulary/vocabulary';
import { buildPathGraph } from '../../src/paths/build-path-graph';
import { PATH_TYPES } from './random-path-graph';

/** One relation of two entities, by its first hop. */
export interface Link {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly type?: string;
  readonly definition?: number;
  readonly rank?: number;
  readonly contested?: boolean;
  readonly origins?: number;
  /** From which day it is said. */
  readonly saidOn?: string;
  /** The days on which it turns denied and back. */
  readonly denialDays?: readonly string[];
  /** The day on which it happens; any time without it. */
  readonly on?: string;
}

/** What else a graph holds. */
export interface GraphExtras {
  readonly degrees?: Readonly<Record<string, number>>;
  readonly kinds?: Readonly<Record<string, string>>;
  readonly types?: readonly RelationTypeDefinition[];
  readonly run?: number;
}

/** A path graph of links between entities that are named by short words. */
export function pathGraph(links: readonly Link[], extras: GraphExtras = {}): PathGraph {
  const { degrees = {}, kinds = {}, types = PATH_TYPES, run = 1 } = extras;
  const ids = [...new Set([...links.flatMap(({ from, to }) => [from, to]), ...Object.keys(kinds)])];
  const rows: PathGraphRows = {
    run,
    types,
    entities: ids.map((id) => ({ id: `entity:${id}`, kind: kinds[id] ?? 'STATE', degree: degrees[id] ?? 1 })),
    relations: links.map(relationRow),
    hops: links.map(({ id, from, to, definition = 0, denialDays = [] }): PathHopRow => ({
      relation: `relation:${id}`,
      definition,
      from: `entity:${from}`,
      to: `entity:${to}`,
      denialDays,
    })),
  };
  return buildPathGraph(rows);
}

function relationRow(link: Link): PathRelationRow {
  const { id, type = 'ARMS', rank = 90, contested = false, origins = 1, saidOn = '2000-01-01', on } = link;
  return {
    id: `relation:${id}`,
    type,
    startMin: on ?? FIRST_DAY,
    startMax: on ?? LAST_DAY,
    endMin: on ?? FIRST_DAY,
    endMax: on ?? LAST_DAY,
    stepDays: [FIRST_DAY, saidOn],
    stepRanks: [0, rank],
    stepContested: [false, contested],
    stepOrigins: [0, origins],
  };
}
