import type { LocalServer } from '../../src/local-server/options';
import type { Connection } from './servers';

/** What a run of jest must end again. */
export interface RunState {
  readonly folder: string;
  readonly servers: readonly LocalServer[];
  /** Somebody's server that stood in for the scratch servers; it was empty and is left empty. */
  readonly given: Connection | undefined;
}

// Jest loads set-up and tear-down apart; both run in the parent process and share only its global object.
const KEY = Symbol.for('entente.test-run');
const shared = globalThis as { [KEY]?: RunState };

/** Keeps what set-up started. */
export function keepRun(state: RunState): void {
  shared[KEY] = state;
}

/** What set-up started; undefined when it did not get that far. */
export function keptRun(): RunState | undefined {
  return shared[KEY];
}
