import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LINK_TYPES, NODE_PROPERTIES } from '../../src/domain/export/graph-model';
import { ensureBuilt, ROOT } from '../support/build';
import { contentOf, exportTexts, runScript } from '../support/cypher-client';
import { GraphqlClient } from '../support/graphql-client';
import { contentAfterImport } from '../support/imported-server';
import { claimedHops, claimedPages, expectFoundAgain } from '../support/reproduced-questions';
import { COMMAND_LINE, runProgram, settingsFor } from '../support/run-program';
import { ScratchGraph } from '../support/scratch-graph';
import { startSeedApi } from '../support/seed-http-server';
import { seedServer } from '../support/servers';

const PAGE = readFileSync(join(ROOT, 'docs', 'for-researchers.md'), 'utf8');

interface Block {
  readonly language: string;
  readonly text: string;
}

/** What stands between fences, in order. */
const BLOCKS: readonly Block[] = [...PAGE.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language, text]) => ({
  language: language ?? '',
  text: text ?? '',
}));

/** Blocks of a language, each with the block that follows it: what it answers. */
function answered(language: string): readonly (readonly [string, string])[] {
  return BLOCKS.flatMap(({ language: found, text }, index) =>
    found === language ? [[text, BLOCKS[index + 1]?.text ?? ''] as const] : [],
  );
}

/** The only block of a language, with what it answers. */
function only(language: string): readonly [string, string] {
  const [found, ...others] = answered(language);
  if (found === undefined || others.length > 0) throw new Error(`the page should have one block of ${language}`);
  return found;
}

const commands = answered('console').flatMap(([text]) => text.split(/^\$ /m).slice(1));
const questions = answered('cypher');
/** Questions about the script of shape direct ask of edges. */
const ofEdges = (question: string): boolean => question.includes('[edge]');

const hasNetworkx = spawnSync('python3', ['-c', 'import networkx'], { stdio: 'ignore' }).status === 0;

// In the checkout, so that a script in it finds the driver.
let folder = '';
let graph: ScratchGraph;
let seedContent: Awaited<ReturnType<typeof contentOf>>;

beforeAll(async () => {
  ensureBuilt();
  mkdirSync(join(ROOT, '.data'), { recursive: true });
  folder = mkdtempSync(join(ROOT, '.data', 'researcher-'));
  graph = new ScratchGraph();
  const seed = new ScratchGraph(seedServer());
  seedContent = await contentOf(seed);
  await seed.close();
});

afterAll(async () => {
  await graph.close();
  rmSync(folder, { recursive: true, force: true });
});

async function expectAnswers(asked: readonly (readonly [string, string])[]): Promise<void> {
  for (const [question, answer] of asked) expect(await graph.query(question)).toEqual(JSON.parse(answer));
}

describe('docs/for-researchers.md', () => {
  it('has no block that nobody runs', () => {
    const known = ['console', 'js', 'sh', 'cypher', 'python', 'graphql', 'json', 'text'];
    expect(known).toEqual(expect.arrayContaining(BLOCKS.map(({ language }) => language)));
    expect([commands.length, questions.length]).toEqual([7, 5]);
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
      const { code, errors } = await runProgram(COMMAND_LINE, parameters, settingsFor(seedServer()));
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
    await expectAnswers(questions.filter(([question]) => !ofEdges(question)));
    const client = await GraphqlClient.open();
    const claimed = { pages: await claimedPages(client), hops: await claimedHops(client) };
    await client.close();
    await expectFoundAgain(graph.connection, claimed);
    const written = (await exportTexts(graph, { format: 'cypher', shape: 'model' })).get('');
    expect(written).toBe(readFileSync(join(folder, 'entente.cypher'), 'utf8'));
  }, 300_000);

  it('draws edges and answers its question of them', async () => {
    await graph.raze();
    await runScript(graph, readFileSync(join(folder, 'drawing.cypher'), 'utf8'));
    await expectAnswers(questions.filter(([question]) => ofEdges(question)));
  }, 120_000);

  it('brings files in with the command of the import tool: the graph as it was', async () => {
    const [lines] = only('sh');
    expect(lines).toContain('neo4j-admin database import full neo4j @import.args');
    expect(await contentAfterImport(join(folder, 'entente-csv'))).toEqual(seedContent);
  }, 120_000);

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
