import type { PathRecord } from '../../domain/path/answer';
import type { RequestScope } from '../../base/request-scope';
import type { Day } from '../../domain/time/time-bounds';
import type { EntityStore } from '../../store/entity/entity-store';
import { labelOf } from '../../domain/record/label';
import type { PathArguments } from './evidence';
import { entitiesIn, pathText, relationsIn } from './text';

/** How paths are to be put into words. */
export interface TextWish {
  /** BCP 47: of labels and titles. */
  readonly lang: string;
  /** The day of the question; null: today. */
  readonly saidBy: Day | null;
}

/** Writes the texts of paths. */
export class PathTexts {
  readonly #arguments: Pick<PathArguments, 'explain'>;
  readonly #entities: Pick<EntityStore, 'namesOf'>;

  constructor(relationArguments: Pick<PathArguments, 'explain'>, entities: Pick<EntityStore, 'namesOf'>) {
    this.#arguments = relationArguments;
    this.#entities = entities;
  }

  /** The text of each path; five statements, however many paths. */
  async write(paths: readonly PathRecord[], wish: TextWish, scope: RequestScope): Promise<readonly string[]> {
    const relationArguments = await this.#arguments.explain(relationsIn(paths), wish.saidBy, scope);
    const ids = entitiesIn(paths, relationArguments);
    const names = await this.#entities.namesOf(ids, scope);
    const labels = new Map(ids.map((id, index) => [id, labelOf(id, names[index] ?? [], wish.lang).value]));
    return paths.map((path) => pathText(path, { lang: wish.lang, labels, arguments: relationArguments }));
  }
}
