import { RECORD_KINDS, type RecordKind } from '../../domain/record/data-set';
import { IdSet } from '../../domain/export/id-set';
import { kindOfId } from '../../domain/export/record-labels';
import type { Vocabulary } from '../../domain/vocabulary/vocabulary';
import type { CropDay, CropStore } from '../../store/export/crop-store';

/** Ids of records, by kind. A part may hold most records of a graph of millions. */
export type RecordIds = Readonly<Record<RecordKind, IdSet>>;

/** What finding a closure needs. */
export interface ClosureTools {
  readonly store: CropStore;
  readonly day: CropDay;
  readonly vocabulary: Pick<Vocabulary, 'relationTypes'>;
}

/**
 * The ids of some records and of all records that their meaning depends on.
 *
 * - A relation depends on the claims about it that count by the day, on the classes whose denials reach it, on the
 *   relation that it is part of and on its participants.
 * - A claim depends on all that it names, on the claims that end it by the day, and on the places around a place that it
 *   names. The relation that it is about is completed like any other.
 * - A source depends on its publisher and on the sources that it was made from.
 * - An entity depends on the entities that it speaks for or belongs to.
 *
 * A later claim is included when an earlier one rests on it.
 */
export async function closureOfRecords(
  start: AsyncIterable<readonly string[]> | Iterable<readonly string[]>,
  tools: ClosureTools,
): Promise<RecordIds> {
  const closure = new Closure(tools);
  for await (const ids of start) closure.add(ids);
  await closure.complete();
  return closure.found;
}

class Closure {
  readonly found: RecordIds = byKind(() => new IdSet());
  /** Up to where the found records have been looked up for what they depend on. */
  readonly #asked: Record<RecordKind, number> = byKind(() => 0);
  readonly #places = new Set<string>();
  readonly #inner: readonly string[];

  constructor(readonly tools: ClosureTools) {
    this.#inner = innerRoles(tools.vocabulary);
  }

  add(ids: Iterable<string>): void {
    for (const id of ids) this.found[kindOfId(id)].add(id);
  }

  async complete(): Promise<void> {
    while (RECORD_KINDS.some((kind) => this.found[kind].end > this.#asked[kind])) {
      for (const kind of RECORD_KINDS) await this.#step(kind);
    }
  }

  async #step(kind: RecordKind): Promise<void> {
    const { store, day } = this.tools;
    const { [kind]: found } = this.found;
    const [start, end] = [this.#asked[kind], found.end];
    this.#asked[kind] = end;
    for await (const ids of store.beside(kind, found.between(start, end), day)) this.add(ids);
    if (kind !== 'claim') return;
    for await (const places of store.placesOf(found.between(start, end))) await this.#lookUp(places);
  }

  /** Adds the ties by which places lie in others, upwards only: the towns of a country are not included. */
  async #lookUp(places: readonly string[]): Promise<void> {
    for (let frontier = places; frontier.length > 0;) {
      const fresh = [...new Set(frontier)].filter((place) => !this.#places.has(place));
      for (const place of fresh) this.#places.add(place);
      const ties = await this.tools.store.tiesAbove(fresh, this.#inner);
      this.add(ties.map(({ relation }) => relation));
      frontier = ties.map(({ entity }) => entity);
    }
  }
}

/** Types of structural ties, each with the role of the inner place. */
function innerRoles({ relationTypes }: Pick<Vocabulary, 'relationTypes'>): readonly string[] {
  return [...relationTypes.values()]
    .filter(({ structural }) => structural)
    .flatMap(({ code, hops }) => hops.map(({ from }) => `${code}|${from}`));
}

function byKind<T>(make: () => T): Record<RecordKind, T> {
  return { source: make(), entity: make(), relation: make(), claim: make() };
}
