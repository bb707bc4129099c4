/** What a partial path is compared by, in order; the entity ids break the ties that are left. */
export const KEY_LENGTH = 4;

/** A partial path to be kept: one hop more than its parent. */
export interface PartialPath {
  /** Index of the partial path that it continues; -1 for a start. */
  readonly parent: number;
  readonly entity: number;
  /** The pair walked last; -1 for a start. */
  readonly pair: number;
  readonly cost: number;
  /** Rank of its weakest hop. */
  readonly rank: number;
  readonly isComplete: boolean;
}

const FIRST_ROOM = 1024;
/** Columns of a partial path: parent, entity, pair, hops, cost, rank, complete, and its key. */
const WIDTH = 7 + KEY_LENGTH;
const PARENT = 0;
const ENTITY = 1;
const PAIR = 2;
const HOPS = 3;
const COST = 4;
const RANK = 5;
const COMPLETE = 6;
const KEY = 7;

/**
 * Partial paths in one growing array, with a heap that gives the least first.
 *
 * A key is a lower bound of what any completion can come to, so that complete paths leave the heap in their total
 * order. Ties are broken by the entities so far: a beginning is less than what continues it.
 */
export class PartialPaths {
  #cells = new Int32Array(FIRST_ROOM * WIDTH);
  #count = 0;
  #heap = new Int32Array(FIRST_ROOM);
  #heapSize = 0;
  readonly #left: number[] = [];
  readonly #right: number[] = [];

  get waiting(): number {
    return this.#heapSize;
  }

  /** The partial path at a place of the heap, 0 to waiting - 1, in no order but that the least is first. */
  waitingAt(place: number): number {
    return this.#heap[place]!;
  }

  entity(path: number): number {
    return this.#cells[path * WIDTH + ENTITY]!;
  }

  hops(path: number): number {
    return this.#cells[path * WIDTH + HOPS]!;
  }

  cost(path: number): number {
    return this.#cells[path * WIDTH + COST]!;
  }

  rank(path: number): number {
    return this.#cells[path * WIDTH + RANK]!;
  }

  isComplete(path: number): boolean {
    return this.#cells[path * WIDTH + COMPLETE] === 1;
  }

  key(path: number): readonly number[] {
    const at = path * WIDTH + KEY;
    return Array.from(this.#cells.subarray(at, at + KEY_LENGTH));
  }

  /** Whether the path leads through or starts at the entity. */
  contains(path: number, entity: number): boolean {
    for (let at = path; at >= 0; at = this.#cells[at * WIDTH + PARENT]!) {
      if (this.#cells[at * WIDTH + ENTITY] === entity) return true;
    }
    return false;
  }

  /** Entities from the start. */
  entities(path: number): number[] {
    const found: number[] = [];
    this.#writeEntities(path, found);
    return found;
  }

  /** Pairs walked from the start. */
  pairs(path: number): number[] {
    const found: number[] = [];
    for (let at = path; this.#cells[at * WIDTH + PARENT]! >= 0; at = this.#cells[at * WIDTH + PARENT]!) {
      found.push(this.#cells[at * WIDTH + PAIR]!);
    }
    return found.reverse();
  }

  /** Keeps a partial path and puts it on the heap. */
  add(path: PartialPath, key: Int32Array): void {
    if ((this.#count + 1) * WIDTH > this.#cells.length) this.#cells = grown(this.#cells);
    const added = this.#count;
    this.#count += 1;
    const at = added * WIDTH;
    this.#cells[at + PARENT] = path.parent;
    this.#cells[at + ENTITY] = path.entity;
    this.#cells[at + PAIR] = path.pair;
    this.#cells[at + HOPS] = path.parent < 0 ? 0 : this.hops(path.parent) + 1;
    this.#cells[at + COST] = path.cost;
    this.#cells[at + RANK] = path.rank;
    this.#cells[at + COMPLETE] = Number(path.isComplete);
    this.#cells.set(key, at + KEY);
    this.#enqueue(added);
  }

  /** Takes the least off the heap; -1 when none waits. */
  takeLeast(): number {
    if (this.#heapSize === 0) return -1;
    const least = this.#heap[0]!;
    this.#heapSize -= 1;
    const last = this.#heap[this.#heapSize]!;
    let place = 0;
    for (;;) {
      let child = place * 2 + 1;
      if (child >= this.#heapSize) break;
      if (child + 1 < this.#heapSize && this.#isLess(this.#heap[child + 1]!, this.#heap[child]!)) child += 1;
      if (!this.#isLess(this.#heap[child]!, last)) break;
      this.#heap[place] = this.#heap[child]!;
      place = child;
    }
    this.#heap[place] = last;
    return least;
  }

  #enqueue(path: number): void {
    if (this.#heapSize === this.#heap.length) this.#heap = grown(this.#heap);
    let place = this.#heapSize;
    this.#heapSize += 1;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (!this.#isLess(path, this.#heap[above]!)) break;
      this.#heap[place] = this.#heap[above]!;
      place = above;
    }
    this.#heap[place] = path;
  }

  #isLess(left: number, right: number): boolean {
    const [leftKey, rightKey] = [left * WIDTH + KEY, right * WIDTH + KEY];
    for (let part = 0; part < KEY_LENGTH; part += 1) {
      const difference = this.#cells[leftKey + part]! - this.#cells[rightKey + part]!;
      if (difference !== 0) return difference < 0;
    }
    this.#writeEntities(left, this.#left);
    this.#writeEntities(right, this.#right);
    return compareSequences(this.#left, this.#right) < 0;
  }

  #writeEntities(path: number, into: number[]): void {
    into.length = this.hops(path) + 1;
    for (let at = path, place = into.length - 1; at >= 0; at = this.#cells[at * WIDTH + PARENT]!, place -= 1) {
      into[place] = this.#cells[at * WIDTH + ENTITY]!;
    }
  }
}

/** Where a path stands in the total order: the numbers of its key, then its entities by index. */
export interface PathPlace {
  readonly key: readonly number[];
  readonly entities: readonly number[];
}

/** The total order of places: objective, length, weakest support, cost, then entity ids by code point. */
export function comparePlaces(left: PathPlace, right: PathPlace): number {
  return compareSequences(left.key, right.key) || compareSequences(left.entities, right.entities);
}

/** By the first difference; a beginning is less than what continues it. */
function compareSequences(left: readonly number[], right: readonly number[]): number {
  const shared = Math.min(left.length, right.length);
  for (let place = 0; place < shared; place += 1) {
    const difference = left[place]! - right[place]!;
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

function grown(cells: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(cells.length * 2);
  larger.set(cells);
  return larger;
}
