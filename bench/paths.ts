import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalServer } from '../src/local-server/start';
import type { PathGraph } from '../src/domain/path/graph';
import type { PathQuestion, PreparedQuestion } from '../src/domain/path/question';
import { unlimitedScope } from '../src/base/request-scope';
import { describePath } from '../src/paths/describe-path';
import { searchExistence, searchPaths } from '../src/paths/search-paths';
import { PathGraphKeeper } from '../src/service/path/graph-keeper';
import { pathServices } from '../src/service/path/services';
import { readGraphState } from '../src/service/graph/graph-state';
import { Database } from '../src/store/neo4j/database';
import { PathGraphStore } from '../src/store/path/path-graph-store';
import { createStores } from '../src/store/stores';
import { readVocabulary } from '../src/import/read-vocabulary';
import { effectiveQuestion, prepared } from '../tests/support/path-questions';
import { prepareSeedServer } from '../tests/support/prepare-seed-server';
import type { Connection } from '../tests/support/servers';
import { seedPathGraph } from '../tests/support/seed-path-graph';

// Measures path questions on the seed: first the search alone, then the services on a loaded graph.
// npm run bench:paths, or: node --require ./tests/support/typescript-hook.cjs bench/paths.ts

const ROOT = join(__dirname, '..');

const QUESTION = prepared(effectiveQuestion({ from: ['entity:kim-jong-un'], to: ['entity:unsc-res-1718'] }));
const limits = { visits: 2_000_000, milliseconds: 10_000, clock: () => performance.now() };
const PAIRS = 200;
const WARM_UP = 200;

/** The milliseconds of each run, in ascending order. */
async function timed(runs: number, work: (run: number) => unknown): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    await work(run);
    times.push(performance.now() - started);
  }
  return times.sort((left, right) => left - right);
}

const at = (times: readonly number[], share: number): string =>
  `${times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(3)} ms`;

function line(name: string, times: readonly number[]): void {
  console.log(`${name.padEnd(52)} p50 ${at(times, 0.5)}  p99 ${at(times, 0.99)}  max ${at(times, 1)}`);
}

/** Random pairs, the same every time: a linear congruential generator (Numerical Recipes, ranqd1). */
function randomPairs(graph: PathGraph): [string, string][] {
  let state = 7;
  const next = (): string => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return graph.entities.ids[Math.floor((state / 2 ** 32) * graph.entities.ids.length)]!;
  };
  const pairs: [string, string][] = [];
  while (pairs.length < PAIRS) {
    const pair: [string, string] = [next(), next()];
    if (pair[0] !== pair[1]) pairs.push(pair);
  }
  return pairs;
}

async function benchSearch(graph: PathGraph): Promise<void> {
  const pairs = randomPairs(graph);
  const ask = (question: PreparedQuestion) => searchPaths(graph, question, { first: 10, after: null, limits });
  await timed(WARM_UP, () => ask(QUESTION));
  line('search: the first question of the README, ten paths', await timed(500, () => ask(QUESTION)));
  const describe = () => {
    const search = ask(QUESTION);
    return search.paths.map((path) => describePath(path, search));
  };
  line('the same with records', await timed(500, describe));
  line('whether there is any path', await timed(500, () => searchExistence(graph, QUESTION, limits)));
  for (const maxHops of [4, 6, 8]) {
    for (const objective of ['BALANCED', 'FEWEST_HOPS'] as const) {
      let [found, most] = [0, 0];
      const times = await timed(PAIRS, (run) => {
        const [from, to] = pairs[run]!;
        const search = ask({ ...QUESTION, from: [from], to: [to], objective, maxHops });
        found += Number(search.paths.length > 0);
        most = Math.max(most, search.visits);
      });
      line(`${PAIRS} random pairs, ${objective}, ${maxHops} hops (${found} found)`, times);
      console.log(`${''.padEnd(52)} most visits ${most}`);
    }
  }
}

/** Uses the server of NEO4J_URI, which must hold the seed, or starts one and removes it afterwards. */
async function benchServices(): Promise<void> {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
  if (uri !== undefined) return benchConnection({ uri, user, password });
  const dataFolder = await mkdtemp(join(tmpdir(), 'entente-bench-'));
  const cacheFolder = join(ROOT, '.data', 'cache');
  const server = await startLocalServer({ dataFolder, cacheFolder, heapMegabytes: 512, throwAway: true });
  try {
    await prepareSeedServer(server);
    await benchConnection(server);
  } finally {
    await server.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

async function benchConnection({ uri, user, password }: Connection): Promise<void> {
  const database = new Database({ uri, user, password, database: 'neo4j' });
  const vocabulary = readVocabulary(join(ROOT, 'schema'));
  const keeper = new PathGraphKeeper(new PathGraphStore(database, vocabulary));
  const run = (await readGraphState(database))?.run ?? 0;
  line('filling the path graph from Neo4j', await timed(1, () => keeper.refresh(run)));
  const { finder, texts } = pathServices({ database, vocabulary, keeper }, createStores(database));
  const question: PathQuestion = { from: ['Kim Jong Un'], to: ['S/RES/1718 (2006)'] };
  const find = () => finder.find(question, { first: 10 }, unlimitedScope('bench'));
  line('the first question of all', await timed(1, find));
  await timed(50, find);
  line('the question, ends by name and symbol', await timed(200, find));
  const { paths } = await find();
  const write = () => texts.write(paths, { lang: 'en', saidBy: null }, unlimitedScope('bench'));
  await timed(20, write);
  line('texts of ten paths with all claims', await timed(100, write));
  await database.close();
}

async function main(): Promise<void> {
  const graph = seedPathGraph();
  const { entities, relations, pairNeighbours, hopRelations } = graph;
  console.log(
    `${entities.ids.length} entities, ${relations.ids.length} relations, ${pairNeighbours.length / 2} pairs, ${hopRelations.length / 2} hops`,
  );
  await benchSearch(graph);
  await benchServices();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
