/** Ids are kept in pieces of this many bytes; no id is split between two pieces. */
const PIECE_BYTES = 1 << 20;

/** The length of an id comes before its bytes; a length of zero ends a piece. */
const LENGTH_BYTES = 2;
const MOST_BYTES = 1_024;

/** The table grows when a larger part of it is filled, since searches would become slow. */
const MOST_FILLED = 0.7;

/** FNV-1a, 32 bits (Fowler, Noll, Vo; RFC 9923). */
const HASH_BASIS = 0x811c9dc5;
const HASH_PRIME = 0x01000193;

/**
 * A set of millions of ids, in the order in which they were added.
 *
 * It holds bytes, not strings: an id of 27 characters takes about 50 bytes, in a `Set` of strings about 250 (DECISIONS.md,
 * Exports). Places are found by open addressing with linear probing (Knuth, The Art of Computer Programming, 6.4); the
 * ids themselves are compared.
 */
export class IdSet implements Iterable<string> {
  readonly #pieces: Buffer[] = [];
  /** Places of ids, plus one; zero is free. A place is the number of a piece times PIECE_BYTES, plus the byte in it. */
  #table = new Uint32Array(1 << 10);
  readonly #asked = Buffer.alloc(MOST_BYTES);
  #size = 0;
  #end = 0;

  get size(): number {
    return this.#size;
  }

  /** The place after the last id, for `between`. */
  get end(): number {
    return this.#end;
  }

  /** Adds an id; gives whether it is new. Throws RangeError for an empty one and one of more than 1,024 bytes. */
  add(id: string): boolean {
    const asked = this.#ask(id);
    const slot = this.#slotOf(asked);
    if (this.#table[slot] !== 0) return false;
    this.#table[slot] = this.#append(asked) + 1;
    this.#size += 1;
    if (this.#size > this.#table.length * MOST_FILLED) this.#grow();
    return true;
  }

  /** Throws RangeError as `add` does. */
  has(id: string): boolean {
    return this.#table[this.#slotOf(this.#ask(id))] !== 0;
  }

  [Symbol.iterator](): Generator<string> {
    return this.between(0, this.#end);
  }

  /** The ids that were added while `this.end` went from `start` to `end`, in order. More may be added meanwhile. */
  *between(start: number, end: number): Generator<string> {
    for (const place of this.#places(start, end)) yield textOf(this.#spanAt(place));
  }

  /** The present ids by code point; may be iterated several times. */
  sorted(): Iterable<string> {
    const places = Uint32Array.from(this.#places(0, this.#end));
    places.sort((one, other) => compare(this.#spanAt(one), this.#spanAt(other)));
    const textAt = (place: number): string => textOf(this.#spanAt(place));
    return {
      *[Symbol.iterator]() {
        for (const place of places) yield textAt(place);
      },
    };
  }

  /** Writes an id to where it can be compared; the next call overwrites it. */
  #ask(id: string): Span {
    if (id === '' || Buffer.byteLength(id) > MOST_BYTES) throw new RangeError(`an id of ${id.length} characters`);
    return { bytes: this.#asked, start: 0, end: this.#asked.write(id) };
  }

  /** Adds the bytes of an id after the others; gives its place. */
  #append({ bytes, start, end }: Span): number {
    const length = end - start;
    let place = this.#end;
    const left = PIECE_BYTES - (place % PIECE_BYTES);
    if (left < LENGTH_BYTES + length) place += left;
    const piece = (this.#pieces[Math.floor(place / PIECE_BYTES)] ??= Buffer.alloc(PIECE_BYTES));
    const at = place % PIECE_BYTES;
    piece.writeUInt16LE(length, at);
    bytes.copy(piece, at + LENGTH_BYTES, start, end);
    this.#end = place + LENGTH_BYTES + length;
    return place;
  }

  *#places(start: number, end: number): Generator<number> {
    for (let place = start; place < end;) {
      const left = PIECE_BYTES - (place % PIECE_BYTES);
      const { start: first, end: last } = left < LENGTH_BYTES ? NOTHING : this.#spanAt(place);
      if (last > first) yield place;
      place += last > first ? LENGTH_BYTES + last - first : left;
    }
  }

  #spanAt(place: number): Span {
    const bytes = this.#pieces[Math.floor(place / PIECE_BYTES)];
    if (bytes === undefined) return NOTHING;
    const start = (place % PIECE_BYTES) + LENGTH_BYTES;
    return { bytes, start, end: start + bytes.readUInt16LE(start - LENGTH_BYTES) };
  }

  /** The slot that holds an id, or the free slot where it would be put. */
  #slotOf(id: Span): number {
    const mask = this.#table.length - 1;
    let slot = hashOf(id) & mask;
    for (let held = this.#table[slot] ?? 0; held !== 0; held = this.#table[slot] ?? 0) {
      if (compare(this.#spanAt(held - 1), id) === 0) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #grow(): void {
    this.#table = new Uint32Array(this.#table.length * 2);
    for (const place of this.#places(0, this.#end)) this.#table[this.#slotOf(this.#spanAt(place))] = place + 1;
  }
}

/** Where the bytes of an id are. */
interface Span {
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;
}

const NOTHING: Span = { bytes: Buffer.alloc(0), start: 0, end: 0 };

/** UTF-8 keeps the order of code points. */
function compare(one: Span, other: Span): number {
  return one.bytes.compare(other.bytes, other.start, other.end, one.start, one.end);
}

function textOf({ bytes, start, end }: Span): string {
  return bytes.toString('utf8', start, end);
}

function hashOf({ bytes, start, end }: Span): number {
  let hash = HASH_BASIS;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), HASH_PRIME);
  // The slot comes from the lower bits, so the upper bits are mixed into them.
  return hash ^ (hash >>> 15);
}
