import { createServer } from 'node:net';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { ensureBuilt } from '../support/build';
import { headerRecord, minimalDataSet, writeYamlFolder } from '../support/data-set-builder';
import { outcomeOf, runProgram, SERVER, settingsFor, startProgram } from '../support/run-program';
import { ScratchGraph } from '../support/scratch-graph';
import { scratchServer, seedServer } from '../support/servers';

beforeAll(ensureBuilt);

/** Waits for the greeting and gives the address in it. */
function addressOf(child: ChildProcessWithoutNullStreams): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /^Entente answers at (http:\/\/\S+)\/graphql$/m.exec(said)?.[1];
      if (address !== undefined && said.includes('Ctrl-C stops')) resolve(address);
    });
    child.on('exit', (code) => {
      reject(new Error(`ended with ${code} before it answered: ${said}`));
    });
  });
}

describe('npm start, once the packages are there', () => {
  it('answers where it says, tells its state, and a Ctrl-C ends it cleanly', async () => {
    const child = startProgram(SERVER, [], { ...settingsFor(seedServer()), PORT: '0' });
    const ended = outcomeOf(child);
    const address = await addressOf(child);
    const ready = (await (await fetch(`${address}/readyz`)).json()) as Record<string, unknown>;
    expect(ready).toMatchObject({
      ready: true,
      dataSets: [{ id: 'dataset:dprk-russia-2023' }],
      pathGraph: { state: 'READY', run: ready.run },
    });
    expect((await fetch(`${address}/playground`)).status).toBe(200);
    expect(await (await fetch(`${address}/schema.graphql`)).text()).toContain('type Relation');
    child.kill('SIGINT');
    const { code, output } = await ended;
    expect(code).toBe(0);
    expect(output).toMatch(/password in NEO4J_PASSWORD/);
    expect(output).not.toContain(seedServer().password);
  });

  it('sees within two seconds what another process has loaded, in lists and in paths', async () => {
    const graph = new ScratchGraph();
    await graph.empty();
    const first = { ...minimalDataSet(), header: headerRecord({ version: '1.0.0' }) };
    const settings = { ...settingsFor(scratchServer()), PORT: '0', ENTENTE_SEED: writeYamlFolder(first) };
    const child = startProgram(SERVER, [], settings);
    const ended = outcomeOf(child);
    const address = await addressOf(child);
    const runOf = async (): Promise<number> => {
      const query = '{ pathExists(input: {from: ["Northland"], to: ["Southland"]}) { search { run } } }';
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
      const { data } = (await answer.json()) as { data: { pathExists: { search: { run: number } } } };
      return data.pathExists.search.run;
    };
    expect(await runOf()).toBe(1);
    const second = minimalDataSet();
    await graph.load({ ...second, header: headerRecord({ version: '2.0.0' }), claims: second.claims.slice(0, -1) });
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(await runOf()).toBe(2);
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
    await graph.close();
  });
});

describe('a start that cannot go on', () => {
  const refused = async (settings: Readonly<Record<string, string>>): Promise<string> => {
    const { code, errors } = await runProgram(SERVER, [], settings);
    expect(code).toBe(1);
    expect(errors).not.toMatch(/^\s+at /m);
    return errors;
  };

  it('names the port that another program has', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    expect(await refused({ ...settingsFor(seedServer()), PORT: String(port) })).toMatch(
      /^PORT_TAKEN: .*Stop it, or set/,
    );
    await new Promise((resolve) => other.close(resolve));
  });

  it('names the setting that is wrong', async () => {
    expect(await refused({ ...settingsFor(seedServer()), PORT: 'four' })).toMatch(/^CONFIG_INVALID: PORT is "four"/);
  });

  it('names a wrong password without telling it', async () => {
    const errors = await refused({ ...settingsFor(seedServer()), NEO4J_PASSWORD: 'not-the-password' });
    expect(errors).toMatch(/^NEO4J_AUTH: /);
    expect(errors).not.toContain('not-the-password');
  });

  it('prints the three ways to a Neo4j when none answers', async () => {
    const errors = await refused({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' });
    expect(errors).toMatch(/^NEO4J_UNREACHABLE: [^]*1\. set NEO4J_URI[^]*3\. docker compose up/);
  });

  it("leaves a stranger's data as it is", async () => {
    const graph = new ScratchGraph();
    await graph.raze();
    await graph.query("CREATE (:Customer {name: 'somebody'})");
    const before = await graph.query('MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties');
    expect(await refused(settingsFor(scratchServer()))).toMatch(/^GRAPH_FOREIGN: /);
    expect(await graph.query('MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties')).toEqual(before);
    expect(await graph.query('SHOW CONSTRAINTS')).toEqual([]);
    await graph.raze();
    await graph.close();
  });

  it('lists every fault of a seed that is refused, and loads nothing of it', async () => {
    const graph = new ScratchGraph();
    await graph.raze();
    const { claims } = minimalDataSet();
    const faulty = { ...minimalDataSet(), claims: claims.map((claim) => ({ ...claim, madeBy: 'entity:nobody' })) };
    const errors = await refused({ ...settingsFor(scratchServer()), ENTENTE_SEED: writeYamlFolder(faulty) });
    expect(errors.match(/REFERENCE_MISSING claim:/g)).toHaveLength(claims.length);
    expect(await graph.query('MATCH (n) WHERE NOT n:Graph RETURN n')).toEqual([]);
    await graph.close();
  });
});
