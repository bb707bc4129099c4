import { RECORD_KINDS, type RecordKind } from '../../domain/record/data-set';
import { IdSet } from '../../domain/export/id-set';
import { kindOfId } from '../../domain/export/record-labels';
import type { Vocabulary } from '../../domain/vocabulary/vocabulary';
import type { CropDay, CropStore } from '../../store/export/crop-store';

/** Ids of records, by kind: of a graph of millions most may come along. */
export type RecordIds = Readonly<Record<RecordKind, IdSet>>;

/** What a closure is made with. */
export interface ClosureTools {
  readonly store: CropStore;
  readonly day: CropDay;
  readonly vocabulary: Pick<Vocabulary, 'relationTypes'>;
}

/**
 * The records, and all that their meaning hangs on.
 *
 * A relation brings every claim about it that counts by the day, the classes of which a denial reaches it, its whole
 * and its participants; a claim all that it names, with the relation that it is about as complete as the others, what
 * ends it by the day, and of a place what that lies in; a source its publisher and what it was made of; an entity whom
 * it speaks for and belongs to. A later claim on which an earlier one rests comes along.
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
  /** Until where it has been asked what stands beside the records that were found. */
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

  /** The ties above places, upwards only: a country's towns are not asked for. */
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

/** Types of structural ties, each with the role of what lies in something. */
function innerRoles({ relationTypes }: Pick<Vocabulary, 'relationTypes'>): readonly string[] {
  return [...relationTypes.values()]
    .filter(({ structural }) => structural)
    .flatMap(({ code, hops }) => hops.map(({ from }) => `${code}|${from}`));
}

function byKind<T>(make: () => T): Record<RecordKind, T> {
  return { source: make(), entity: make(), relation: make(), claim: make() };
}
