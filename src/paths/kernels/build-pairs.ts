import { sortedByKey } from './counting-sort';

/** Every hop from either end, unsorted: six columns of one length. */
export interface HalfHops {
  readonly owners: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly relations: Uint32Array;
  readonly definitions: Uint32Array;
  readonly directions: Uint32Array;
  /** Follow from the other columns. */
  readonly denials: Uint32Array;
}

/** How many entities and relations there are. */
export interface GraphSize {
  readonly entities: number;
  readonly relations: number;
}

/** The two levels of a path graph: pairs of neighbours, then the hops of each pair. */
export interface Pairs {
  readonly pairStarts: Uint32Array;
  readonly pairNeighbours: Uint32Array;
  readonly pairMirrors: Uint32Array;
  readonly hopStarts: Uint32Array;
  readonly hopRelations: Uint32Array;
  readonly hopDefinitions: Uint8Array;
  readonly hopDirections: Uint8Array;
  readonly hopDenials: Uint32Array;
}

const SMALL_KEYS = 256;

/** Sorts half hops by owner, neighbour, relation, definition, direction; drops equals; and cuts them into pairs. */
export function buildPairs(halves: HalfHops, size: GraphSize): Pairs {
  const order = distinctInOrder(halves, sortHalves(halves, size));
  const pairStarts = new Uint32Array(size.entities + 1);
  const pairNeighbours = new Uint32Array(order.length);
  const pairOwners = new Uint32Array(order.length);
  const hopStarts = new Uint32Array(order.length + 1);
  let pairs = 0;
  for (let at = 0; at < order.length; at += 1) {
    const owner = halves.owners[order[at]!]!;
    const neighbour = halves.neighbours[order[at]!]!;
    if (pairs === 0 || pairOwners[pairs - 1] !== owner || pairNeighbours[pairs - 1] !== neighbour) {
      pairOwners[pairs] = owner;
      pairNeighbours[pairs] = neighbour;
      hopStarts[pairs] = at;
      pairs += 1;
      pairStarts[owner + 1]! += 1;
    }
  }
  hopStarts[pairs] = order.length;
  for (let entity = 0; entity < size.entities; entity += 1) pairStarts[entity + 1]! += pairStarts[entity]!;
  return {
    pairStarts,
    pairNeighbours: pairNeighbours.slice(0, pairs),
    pairMirrors: mirrorsOf(pairOwners.subarray(0, pairs), pairNeighbours.subarray(0, pairs), pairStarts),
    hopStarts: hopStarts.slice(0, pairs + 1),
    hopRelations: Uint32Array.from(order, (half) => halves.relations[half]!),
    hopDefinitions: Uint8Array.from(order, (half) => halves.definitions[half]!),
    hopDirections: Uint8Array.from(order, (half) => halves.directions[half]!),
    hopDenials: Uint32Array.from(order, (half) => halves.denials[half]!),
  };
}

function sortHalves(halves: HalfHops, size: GraphSize): Uint32Array {
  let order: Uint32Array = Uint32Array.from(halves.owners, (_owner, index) => index);
  order = sortedByKey(order, halves.directions, SMALL_KEYS);
  order = sortedByKey(order, halves.definitions, SMALL_KEYS);
  order = sortedByKey(order, halves.relations, size.relations);
  order = sortedByKey(order, halves.neighbours, size.entities);
  return sortedByKey(order, halves.owners, size.entities);
}

/** Columns from the one that differs most often to the one that differs least. */
function distinctInOrder(halves: HalfHops, order: Uint32Array): Uint32Array {
  const { owners, neighbours, relations, definitions, directions } = halves;
  const columns = [relations, neighbours, owners, definitions, directions];
  const distinct = new Uint32Array(order.length);
  let count = 0;
  for (const half of order) {
    const before = distinct[count - 1];
    if (before !== undefined && columns.every((column) => column[half] === column[before])) continue;
    distinct[count] = half;
    count += 1;
  }
  return distinct.slice(0, count);
}

/**
 * Pairs sorted by (owner, neighbour), walked in that order, meet each neighbour's own pairs in theirs: pair (a, b) is
 * the next unused pair of b, because b's pairs are sorted by a.
 */
function mirrorsOf(owners: Uint32Array, neighbours: Uint32Array, starts: Uint32Array): Uint32Array {
  const next = starts.slice();
  const mirrors = new Uint32Array(owners.length);
  for (let pair = 0; pair < owners.length; pair += 1) {
    const neighbour = neighbours[pair]!;
    mirrors[pair] = next[neighbour]!;
    next[neighbour]! += 1;
  }
  return mirrors;
}
