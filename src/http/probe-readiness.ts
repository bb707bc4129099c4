import type { RequestScope } from '../base/request-scope';
import type { PathGraphKeeper } from '../service/path/graph-keeper';
import { readGraphState } from '../service/graph/graph-state';
import type { Database } from '../store/neo4j/database';
import { migrationsOf } from '../store/graph/migrations';
import type { Readiness } from './readiness';

/** Asks the database once, and says whether questions can be answered. Throws what the database throws. */
export async function probeReadiness(
  database: Database,
  keeper: PathGraphKeeper,
  scope: RequestScope,
): Promise<Readiness> {
  const started = performance.now();
  const state = await readGraphState(database, scope);
  const milliseconds = Math.round((performance.now() - started) * 10) / 10;
  const expected = migrationsOf(database).length;
  const applied = state?.migration ?? null;
  return {
    ready: applied === expected && keeper.size !== null,
    database: { reachable: true, milliseconds },
    migration: { applied, expected },
    dataSets: (state?.dataSets ?? []).map(({ id, version }) => ({ id, version })),
    run: state?.run ?? null,
    pathGraph: pathGraphState(keeper),
  };
}

function pathGraphState({ size, run }: PathGraphKeeper): Readiness['pathGraph'] {
  return size === null
    ? { state: 'BUILDING', run: null, entities: 0, hops: 0 }
    : { state: 'READY', run, entities: size.entities, hops: size.hops };
}
