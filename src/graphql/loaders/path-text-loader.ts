import type { PathRecord } from '../../domain/path/answer';
import type { RequestScope } from '../../base/request-scope';
import type { Day } from '../../domain/time/time-bounds';
import type { PathTextWriter } from '../../service/path/text';
import type { BatchTurns } from './batch-turns';
import { KeyedLoader } from './keyed-loader';

interface TextWishes {
  readonly lang: string;
  readonly saidBy: Day | null;
}

/** Loads the texts of paths. Texts of the same language and day are loaded together for the whole request. */
export class PathTextLoader {
  readonly #known = new Map<string, PathRecord>();
  readonly #texts: KeyedLoader<TextWishes, string>;

  constructor(texts: Pick<PathTextWriter, 'write'>, scope: RequestScope, turns: BatchTurns) {
    this.#texts = new KeyedLoader((keys, wishes) => {
      const paths = keys.flatMap((key) => this.#known.get(key) ?? []);
      return texts.write(paths, wishes, scope);
    }, turns);
  }

  /** The text of a path of an answer. */
  load(path: PathRecord, wishes: TextWishes): Promise<string> {
    // Two answers may have the same entities with different relations. Their cursors differ.
    const key = `${path.id} ${path.cursor}`;
    this.#known.set(key, path);
    return this.#texts.load(key, wishes);
  }
}
