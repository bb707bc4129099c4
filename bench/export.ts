import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import neo4j from 'neo4j-driver';
import { readVocabulary } from '../src/import/read-vocabulary';
import { writeCsvAdmin } from '../src/export/write-csv-admin';
import { startLocalServer } from '../src/local-server/start';
import { CYPHER_FOLDER } from '../src/store/neo4j/database';
import { migrationsOf } from '../src/store/graph/migrations';
import { readStatements } from '../src/store/neo4j/statements';
import { ensureBuilt, ROOT } from '../tests/support/build';
import { splitScript } from '../tests/support/cypher-client';
import { exportQuestion } from '../tests/support/exported-records';
import { CACHE, importIntoServer } from '../tests/support/import-tool';
import { COMMAND_LINE, settingsFor } from '../tests/support/run-program';
import type { Connection } from '../tests/support/servers';
import { generatedGraph } from './generated-graph';

// Measures exports of a generated graph: each format runs as a command in its own process. Prints relations a second
// and the most memory that the command took.
// npm run bench:export -- 1000000 cypher (number of relations, 100,000 by default; one format, by default all)

const HEAP_MEGABYTES = 2_048;

/** The options of each export, which run one after the other. */
const EXPORTS: readonly (readonly string[])[] = [
  ['--format', 'entente'],
  ['--format', 'cypher'],
  ['--format', 'cypher', '--shape', 'direct'],
  ['--format', 'graphml'],
  ['--format', 'csv-admin'],
  ['--format', 'entente', '--min-support', 'REPORTED'],
];

/** Writes the files of a generated graph for the import tool. Gives the script that makes its indexes. */
async function writeGenerated(folder: string, relations: number): Promise<string> {
  await mkdir(folder, { recursive: true });
  const vocabulary = readVocabulary(join(ROOT, 'schema'));
  const statements = readStatements(CYPHER_FOLDER);
  const migrations = new Map(
    migrationsOf({ statements }).map(({ statement }) => [statement, statements.get(statement)?.text ?? '']),
  );
  const graph = generatedGraph({ relations, vocabularyHash: vocabulary.hash, migration: migrations.size });
  const files = new Map<string, ReturnType<typeof createWriteStream>>();
  let schema = '';
  for await (const { file, text } of writeCsvAdmin(graph, exportQuestion({ format: 'csv-admin' }), { migrations })) {
    if (file === 'schema.cypher') schema += text;
    const stream = files.get(file) ?? createWriteStream(join(folder, file));
    files.set(file, stream);
    if (!stream.write(text)) await once(stream, 'drain');
  }
  await Promise.all([...files.values()].map((stream) => once(stream.end(), 'finish')));
  return schema;
}

async function makeIndexes({ uri, user, password }: Connection, schema: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  for (const statement of splitScript(schema)) await driver.executeQuery(statement);
  await driver.executeQuery('CALL db.awaitIndexes(600)');
  await driver.close();
}

interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
  readonly memory: string;
  readonly hash: string;
}

/** Runs one export to its end. A single file is hashed and not written, so that the disk is not measured. */
async function measure(server: Connection, options: readonly string[], folder: string): Promise<Measured> {
  const out = options.includes('csv-admin') ? folder : '-';
  const started = performance.now();
  const child = spawn(
    process.execPath,
    ['--require', join(ROOT, 'bench', 'report-memory.cjs'), COMMAND_LINE, 'export', ...options, '--out', out],
    { cwd: ROOT, env: { PATH: process.env.PATH, ...settingsFor(server) }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const hash = createHash('sha256');
  let bytes = 0;
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    hash.update(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`entente export ${options.join(' ')} ended with ${String(code)}: ${errors}`);
  return {
    seconds: (performance.now() - started) / 1_000,
    megabytes: bytes / 2 ** 20,
    memory: /peak (.*)/.exec(errors)?.[1] ?? 'unknown',
    hash: hash.digest('hex').slice(0, 12),
  };
}

async function main(relations: number, format: string | undefined): Promise<void> {
  ensureBuilt();
  const folder = await mkdtemp(join(tmpdir(), 'entente-bench-'));
  const dataFolder = join(folder, 'server');
  try {
    const schema = await writeGenerated(join(folder, 'csv'), relations);
    const imported = performance.now();
    await importIntoServer(dataFolder, join(folder, 'csv'), { heapMegabytes: HEAP_MEGABYTES });
    console.log(`imported ${relations} relations in ${((performance.now() - imported) / 1_000).toFixed(1)} s`);
    await rm(join(folder, 'csv'), { recursive: true });
    const server = await startLocalServer({ dataFolder, cacheFolder: CACHE, heapMegabytes: HEAP_MEGABYTES });
    try {
      await makeIndexes(server, schema);
      for (const options of EXPORTS.filter((one) => format === undefined || one.includes(format))) {
        const result = await measure(server, options, join(folder, 'out'));
        await rm(join(folder, 'out'), { recursive: true, force: true });
        const rate = Math.round(relations / result.seconds);
        console.log(
          `${options.join(' ').padEnd(46)} ${result.seconds.toFixed(1)} s  ${rate} relations/s  ` +
            `${result.megabytes.toFixed(0)} MiB  at most ${result.memory}  ${result.hash}`,
        );
      }
    } finally {
      await server.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

void main(Number(process.argv[2] ?? 100_000), process.argv[3]).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
