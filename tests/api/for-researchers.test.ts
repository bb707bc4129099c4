import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LINK_TYPES, NODE_PROPERTIES } from '../../src/domain/export/graph-model';
import { ROOT } from '../support/build';
import { contentOf, exportTexts } from '../support/cypher-client';
import { GraphqlClient } from '../support/graphql-client';
import { IMPORT_COMMAND } from '../support/import-tool';
import { claimedHops, claimedPages, expectFoundAgain } from '../support/reproduced-questions';
import { answered, BLOCKS, only, PAGE, questionsOf } from '../support/researchers-page';
import { runCommand } from '../support/run-command';
import { settingsFor } from '../support/run-program';
import { ScratchGraph } from '../support/scratch-graph';
import { startSeedApi } from '../support/seed-http-server';
import { seedServer } from '../support/servers';

const commands = answered('console').flatMap(([text]) => text.split(/^\$ /m).slice(1));
const hasNetworkx = spawnSync('python3', ['-c', 'import networkx'], { stdio: 'ignore' }).status === 0;

// In the checkout, so that a script in it finds the driver.
let folder = '';
let graph: ScratchGraph;
let seed: ScratchGraph;
let seedContent: Awaited<ReturnType<typeof contentOf>>;

beforeAll(async () => {
  mkdirSync(join(ROOT, '.data'), { recursive: true });
  folder = mkdtempSync(join(ROOT, '.data', 'researcher-'));
  graph = new ScratchGraph();
  seed = new ScratchGraph(seedServer());
  seedContent = await contentOf(seed);
});

afterAll(async () => {
  await graph.close();
  await seed.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('docs/for-researchers.md', () => {
  it('has no block that nobody runs', () => {
    const known = ['console', 'js', 'sh', 'cypher', 'python', 'graphql', 'json', 'text'];
    expect(known).toEqual(expect.arrayContaining(BLOCKS.map(({ language }) => language)));
    expect([commands.length, answered('cypher').length]).toEqual([7, 5]);
  });

  it('has a codebook of every label, link and property', () => {
    const listed = (types: object): string =>
      Object.entries(types)
        .map(([name, type]) => `${name} ${String(type)}`)
        .join(', ');
    for (const [label, types] of Object.entries(NODE_PROPERTIES)) {
      expect(PAGE).toContain(`\n| \`${label}\` | ${listed(types)} |\n`);
    }
    for (const [type, { from, to, properties }] of Object.entries(LINK_TYPES)) {
      expect(PAGE).toContain(`\n| \`${type}\` | ${from} to ${to.join(' or ')} | ${listed(properties)} |\n`);
    }
  });

  it('takes the graph away with every command that it names', async () => {
    for (const command of commands) {
      const [npm, run, silent, entente, dashes, ...parameters] = command.trim().split(/\s+/);
      expect([npm, run, silent, entente, dashes]).toEqual(['npm', 'run', '-s', 'entente', '--']);
      const out = parameters.indexOf('--out') + 1;
      parameters[out] = join(folder, parameters[out] ?? '');
      const { code, errors } = await runCommand(parameters, settingsFor(seedServer()));
      expect([code, errors]).toEqual([0, expect.stringContaining('Wrote ')]);
    }
  }, 180_000);

  it('loads the model with the script that it shows: the graph as it was, where every answer is found again', async () => {
    const [script] = only('js');
    writeFileSync(join(folder, 'load.mjs'), script);
    const settings = { PATH: process.env.PATH, ...settingsFor(graph.connection) };
    await graph.raze();
    execFileSync(process.execPath, ['load.mjs', 'entente.cypher'], { cwd: folder, env: settings });
    await graph.query('CALL db.awaitIndexes(60)');

    expect(await contentOf(graph)).toEqual(seedContent);
    for (const [question, answer] of questionsOf('model')) {
      expect(await graph.query(question)).toEqual(JSON.parse(answer));
    }
    const client = await GraphqlClient.open();
    const claimed = { pages: await claimedPages(client), hops: await claimedHops(client) };
    await client.close();
    await expectFoundAgain(graph.connection, claimed);
    const written = (await exportTexts(graph, { format: 'cypher', shape: 'model' })).get('');
    expect(written).toBe(readFileSync(join(folder, 'entente.cypher'), 'utf8'));
  }, 300_000);

  it('takes edges away as the script that tests/api/export-direct.test.ts loads and asks', async () => {
    const script = (await exportTexts(seed, { format: 'cypher', shape: 'direct' })).get('');
    expect(readFileSync(join(folder, 'drawing.cypher'), 'utf8')).toBe(script);
    expect(questionsOf('direct')).toHaveLength(1);
  });

  it('takes files away for the command with which tests/api/export-csv-admin.test.ts brings them in', async () => {
    const texts = await exportTexts(seed, { format: 'csv-admin' });
    expect(readdirSync(join(folder, 'entente-csv')).sort()).toEqual([...texts.keys()].sort());
    for (const [file, text] of texts) expect(readFileSync(join(folder, 'entente-csv', file), 'utf8')).toBe(text);
    expect(only('sh')[0]).toContain(`neo4j-admin ${IMPORT_COMMAND.join(' ')}`);
  });

  (hasNetworkx ? it : it.skip)('is read by networkx as it says (skipped where python3 has no networkx)', () => {
    const [script, printed] = only('python');
    const environment = { ...process.env, PYTHONIOENCODING: 'utf-8' };
    expect(execFileSync('python3', ['-c', script], { cwd: folder, env: environment }).toString()).toBe(printed);
  });

  it('cites the data set as it says', async () => {
    const api = await startSeedApi();
    try {
      const [query, answer] = only('graphql');
      const headers = { 'content-type': 'application/json' };
      const reply = await fetch(`${api.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
      const { data } = (await reply.json()) as { data: unknown };
      expect(data).toEqual(JSON.parse(answer));
    } finally {
      await api.close();
    }
  });
});
