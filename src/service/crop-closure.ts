import { RECORD_KINDS, type RecordKind } from '../domain/data-set';
import type { Vocabulary } from '../domain/vocabulary';
import type { CropDay, CropStore } from '../store/crop-store';

/** Ids of records, by kind. */
export type RecordIds = Readonly<Record<RecordKind, ReadonlySet<string>>>;

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
export async function closureOfRecords(start: Iterable<string>, tools: ClosureTools): Promise<RecordIds> {
  const closure = new Closure(tools);
  closure.add(start);
  await closure.complete();
  return closure.found;
}

class Closure {
  readonly found: Readonly<Record<RecordKind, Set<string>>> = byKind(() => new Set<string>());
  readonly #open: Readonly<Record<RecordKind, string[]>> = byKind((): string[] => []);
  readonly #places = new Set<string>();
  readonly #inner: readonly string[];

  constructor(readonly tools: ClosureTools) {
    this.#inner = innerRoles(tools.vocabulary);
  }

  add(ids: Iterable<string>): void {
    for (const id of ids) {
      const kind = id.slice(0, id.indexOf(':')) as RecordKind;
      if (this.found[kind].has(id)) continue;
      this.found[kind].add(id);
      this.#open[kind].push(id);
    }
  }

  async complete(): Promise<void> {
    while (RECORD_KINDS.some((kind) => this.#open[kind].length > 0)) {
      for (const kind of RECORD_KINDS) await this.#step(kind, this.#open[kind].splice(0).sort());
    }
  }

  async #step(kind: RecordKind, ids: readonly string[]): Promise<void> {
    const { store, day } = this.tools;
    this.add(await store.beside(kind, ids, day));
    if (kind === 'claim') await this.#lookUp(await store.placesOf(ids));
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

function byKind<T>(make: () => T): Readonly<Record<RecordKind, T>> {
  return { source: make(), entity: make(), relation: make(), claim: make() };
}
