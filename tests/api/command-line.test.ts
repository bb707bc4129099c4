import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, ROOT } from '../support/build';
import {
  claimRecord,
  entityRecord,
  headerRecord,
  minimalDataSet,
  withRecords,
  writeYamlFolder,
} from '../support/data-set-builder';
import { COMMAND_LINE, runProgram, settingsFor, type Outcome } from '../support/run-program';
import { ScratchGraph } from '../support/scratch-graph';
import { scratchServer, seedServer } from '../support/servers';

beforeAll(ensureBuilt);

const onSeed = (...parameters: string[]): Promise<Outcome> =>
  runProgram(COMMAND_LINE, parameters, settingsFor(seedServer()));

describe('entente path', () => {
  it('answers an Arabic name and an identifier with an argument in words', async () => {
    const { code, output } = await onSeed('path', 'كيم جونغ أون', 'S/RES/1718 (2006)', '--min-support', 'REPORTED');
    expect(code).toBe(0);
    expect(output).toMatch(/^Kim Jong Un and Security Council resolution 1718 \(2006\): connected in 2 hops\.$/m);
    expect(output).toMatch(/For: United Nations Security Council/);
    expect(output).toMatch(/^Weakest link: hop \d/m);
    expect(output).toMatch(/implies no wrongdoing/);
  });

  it('shows who speaks against a hop', async () => {
    const { output } = await onSeed('path', 'entity:dprk', 'entity:russia', '--types', 'ARMS_TRANSFER');
    expect(output).toMatch(/^ {5}Against: /m);
  });

  it('gives the answer of the API as one JSON document, and nothing else on standard output', async () => {
    const { code, output } = await onSeed('path', '김정은', 's/res/1718(2006)', '--json', '--first', '2');
    const { data, extensions } = JSON.parse(output) as {
      data: { paths: { edges: { node: { length: number } }[]; search: { run: number } } };
      extensions: { citation: object };
    };
    expect([code, data.paths.edges.map(({ node }) => node.length)]).toEqual([0, [2, 2]]);
    expect(extensions.citation).toMatchObject({
      dataSets: [{ id: 'dataset:dprk-russia-2023' }],
      run: data.paths.search.run,
      text: expect.stringContaining('Entente, run ') as string,
    });
  });

  it('says that no path meets the question', async () => {
    const { code, output } = await onSeed('path', 'Kim Jong Un', 'Wagner Group', '--max-hops', '1');
    expect(output).toBe('No path meets the question.\n');
    expect(code).toBe(0);
  });

  it.each([
    ['an unknown end', ['path', 'Nobody At All', 'Russia'], /^ENDPOINT_NOT_FOUND: /m],
    ['one entity at both ends', ['path', 'Kim Jong Un', 'entity:kim-jong-un'], /^ENDPOINTS_EQUAL: /m],
    ['a value that is none', ['path', 'Kim Jong Un', 'Russia', '--min-support', 'VERY'], /VERY/],
    ['too many hops', ['path', 'Kim Jong Un', 'Russia', '--max-hops', '99'], /HOPS_OUT_OF_RANGE/],
    [
      'a type that does not exist',
      ['path', 'Kim Jong Un', 'Russia', '--types', 'MEETINGS'],
      /^BAD_USER_INPUT: .*MEETING/m,
    ],
    ['one end', ['path', 'Kim Jong Un'], /^BAD_USER_INPUT: missing required argument 'to'/m],
    [
      'an unknown option',
      ['path', 'a', 'b', '--minsupport', 'ANY'],
      /unknown option '--minsupport'\n\(Did you mean --min-support\?\)/,
    ],
    ['an unknown command', ['pathes'], /unknown command 'pathes'\n\(Did you mean path\?\)/],
    ['no command', [], /^Usage: entente /],
  ])('refuses %s with exit code 2, no answer and no stack', async (_case, parameters, said) => {
    const { code, output, errors } = await onSeed(...parameters);
    expect([code, output]).toEqual([2, '']);
    expect(errors).toMatch(said);
    expect(errors).not.toMatch(/^\s+at /m);
  });
});

describe('a name that no entity has', () => {
  it('is answered with a query that the API has', async () => {
    const { errors } = await onSeed('path', 'kim', 'Russia');
    expect(errors).toMatch(
      /^ENDPOINT_NOT_FOUND: .*Look the name up with the query `search` of the API, .* in its playground/m,
    );
    const schema = readFileSync(join(ROOT, 'schema', 'schema.graphql'), 'utf8');
    expect(/^type Query \{[^]*?^\}/m.exec(schema)?.[0]).toMatch(/^ {2}search\(/m);
  });
});

describe('a name that several entities have', () => {
  it('prints the candidates and exits 2', async () => {
    const graph = new ScratchGraph();
    await graph.empty();
    const names = [{ value: 'Twinland', lang: 'en', kind: 'PRIMARY' as const }];
    const twins = ['entity:twin-a', 'entity:twin-b'].map((id) => entityRecord({ id, names }));
    const dataSet = withRecords(minimalDataSet(), ...twins);
    await graph.load(dataSet);
    await graph.close();
    const settings = { ...settingsFor(scratchServer()), ENTENTE_SEED: writeYamlFolder(dataSet) };
    const { code, errors } = await runProgram(COMMAND_LINE, ['path', 'Twinland', 'Northland'], settings);
    expect(code).toBe(2);
    expect(errors).toMatch(/entity:twin-a {2}STATE[^]*entity:twin-b {2}STATE/);
  });
});

describe('entente validate', () => {
  const validate = (path: string, ...more: string[]): Promise<Outcome> =>
    runProgram(COMMAND_LINE, ['validate', path, ...more], {});

  it('accepts the seed, without a database', async () => {
    const { code, output } = await validate(join(ROOT, 'seed'));
    expect(output).toMatch(/^dataset:dprk-russia-2023 \S+ is accepted: \d+ records\.$/m);
    expect(code).toBe(0);
  });

  it('lists every fault with file, line, code and the way out, and writes a report', async () => {
    const strangers = ['claim:one', 'claim:two'].map((id) => claimRecord({ id, madeBy: `entity:${id.slice(6)}` }));
    const { code, errors } = await validate(writeYamlFolder(withRecords(minimalDataSet(), ...strangers)));
    expect(code).toBe(3);
    expect(errors.match(/^claims\/\S+\.yaml:\d+: REFERENCE_MISSING claim:/gm)).toHaveLength(2);
    const report = /Report: (\S+)$/m.exec(errors)?.[1] ?? '';
    expect(JSON.parse(readFileSync(report, 'utf8'))).toHaveLength(2);
  });

  it('names a folder that does not exist', async () => {
    const { code, errors } = await validate('/nowhere/at/all');
    expect(code).toBe(3);
    expect(errors).toContain('no such file or folder. /nowhere/at/all does not exist.');
  });
});

describe('entente load and status', () => {
  it('loads once, refuses an older and a reused version, and accepts a draft', async () => {
    const graph = new ScratchGraph();
    await graph.empty();
    await graph.close();
    const settings = settingsFor(scratchServer());
    const edition = (version: string, dataSet = minimalDataSet()): string =>
      writeYamlFolder({ ...dataSet, header: headerRecord({ version }) });
    const [newer, older] = [edition('1.1.0'), edition('1.0.0')];
    const changed = edition('1.1.0', withRecords(minimalDataSet(), entityRecord({ id: 'entity:extra' })));
    const load = (...parameters: string[]): Promise<Outcome> =>
      runProgram(COMMAND_LINE, ['load', ...parameters], settings);

    expect(await load(newer)).toMatchObject({ code: 0, output: expect.stringMatching(/as run 1 in \d+ ms/) as string });
    expect(await load(newer)).toMatchObject({
      code: 0,
      output: expect.stringMatching(/nothing was changed/) as string,
    });
    expect(await load(older)).toMatchObject({ code: 3, errors: expect.stringMatching(/STALE_DATASET/) as string });
    expect(await load(changed)).toMatchObject({ code: 3, errors: expect.stringMatching(/VERSION_REUSED/) as string });
    expect(await load(changed, '--draft')).toMatchObject({ code: 0, output: expect.stringMatching(/run 2/) as string });
    const { output } = await runProgram(COMMAND_LINE, ['status'], settings);
    expect(output).toMatch(/^run 2, rule set 1/);
    expect(output).toMatch(/dataset:minimal 1\.1\.0 \(draft\)/);
  });
});

describe('a database that does not answer', () => {
  it('ends a command with 4, and shows the three ways to have a Neo4j', async () => {
    const settings = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' };
    const { code, errors } = await runProgram(COMMAND_LINE, ['status'], settings);
    expect(code).toBe(4);
    expect(errors).toMatch(/^NEO4J_UNREACHABLE: [^]*1\. set NEO4J_URI[^]*2\.[^]*3\. docker compose up/);
    expect(errors).not.toMatch(/^\s+at /m);
  });
});
