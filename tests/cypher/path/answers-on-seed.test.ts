import { unlimitedScope } from '../../../src/base/request-scope';
import { PathGraphKeeper } from '../../../src/service/path/graph-keeper';
import { pathServices, type PathServices } from '../../../src/service/path/services';
import { readGraphState } from '../../../src/service/graph/graph-state';
import { PathGraphStore } from '../../../src/store/path/path-graph-store';
import { createStores } from '../../../src/store/stores';
import { ScratchGraph } from '../../support/scratch-graph';
import { seedPathGraph } from '../../support/seed-path-graph';
import { seedServer } from '../../support/servers';

const SUMMIT_ENDS = { from: ['Kim Jong Un'], to: ['S/RES/1718 (2006)'] };

describe('path questions on the loaded seed', () => {
  let graph: ScratchGraph;
  let keeper: PathGraphKeeper;
  let services: PathServices;

  beforeAll(async () => {
    graph = new ScratchGraph(seedServer());
    const { database, vocabulary } = graph;
    keeper = new PathGraphKeeper(new PathGraphStore(database, vocabulary));
    await keeper.refresh((await readGraphState(database))?.run ?? 0);
    services = pathServices({ database, vocabulary, keeper }, createStores(database));
  });
  afterAll(() => graph.close());

  it('fills from Neo4j the very graph that the files give', async () => {
    const filled = await keeper.ready(unlimitedScope('test'));
    expect({ ...filled, run: 1 }).toEqual(seedPathGraph());
  });

  it.each([
    ['English', 'Kim Jong Un'],
    ['Arabic', '\u0643\u064a\u0645 \u062c\u0648\u0646\u063a \u0623\u0648\u0646'],
    ['Korean', '\uae40\uc815\uc740'],
    ['Russian', '\u041a\u0438\u043c \u0427\u0435\u043d \u042b\u043d'],
    ['an id', 'entity:kim-jong-un'],
  ])('gives the same bytes for the same question with the end in %s', async (_language, name) => {
    const ask = (from: string) =>
      services.finder.find({ ...SUMMIT_ENDS, from: [from] }, { first: 5 }, unlimitedScope('test'));
    expect(JSON.stringify(await ask(name))).toBe(JSON.stringify(await ask('entity:kim-jong-un')));
  });

  it('finds a document by its symbol as anybody types it', async () => {
    const answer = await services.finder.find(
      { from: ['entity:kim-jong-un'], to: ['s/res/1718(2006)'], minSupport: 'REPORTED' },
      { first: 3 },
      unlimitedScope('test'),
    );
    expect(answer.paths.map(({ entities }) => entities.at(-1))).toEqual(Array(3).fill('entity:unsc-res-1718'));
    expect(answer).toMatchObject({
      hasNextPage: true,
      search: { engine: 'RESIDENT', complete: true, exactUpToHops: 4, stopped: null },
    });
  });

  it('joins its pages to one large page by cursors', async () => {
    const page = (first: number, after: string | null) =>
      services.finder.find(SUMMIT_ENDS, { first, after }, unlimitedScope('test'));
    const large = await page(12, null);
    const one = await page(7, null);
    const two = await page(5, one.paths.at(-1)?.cursor ?? null);
    expect([...one.paths, ...two.paths]).toEqual(large.paths);
  });

  it('says with an error that no hop at all meets the question', async () => {
    const question = { ...SUMMIT_ENDS, types: ['SUMMIT'], during: '1950/1951' };
    await expect(services.finder.find(question, { first: 1 }, unlimitedScope('test'))).rejects.toMatchObject({
      code: 'FILTER_EMPTY',
      details: { arguments: ['types', 'during', 'minSupport'] },
    });
  });

  it('answers whether there is a path with the length of the first by fewest hops', async () => {
    const { exists, length } = await services.finder.exists(SUMMIT_ENDS, unlimitedScope('test'));
    const question = { ...SUMMIT_ENDS, objective: 'FEWEST_HOPS' as const };
    const { paths } = await services.finder.find(question, { first: 1 }, unlimitedScope('test'));
    expect({ exists, length }).toEqual({ exists: true, length: paths[0]?.length });
  });

  it('sends one statement for the paths and five for all their texts', async () => {
    const scope = unlimitedScope('test');
    const { paths } = await services.finder.find(SUMMIT_ENDS, { first: 10 }, scope);
    expect(scope.statements).toBe(1);
    const texts = await services.texts.write(paths, { lang: 'en', saidBy: null }, scope);
    expect(texts).toHaveLength(10);
    expect(scope.statements).toBe(6);
  });

  it('explains each relation as it was said by the day of the question', async () => {
    const scope = unlimitedScope('test');
    const question = { from: ['entity:russia'], to: ['entity:dprk'], saidBy: '2023-10-20', maxHops: 1 };
    const { paths } = await services.finder.find(question, { first: 1 }, scope);
    const relations = paths[0]?.hops[0]?.relations ?? [];
    const explained = await services.evidence.of(
      relations.map(({ relation }) => relation),
      question.saidBy,
      scope,
    );
    expect(relations.length).toBeGreaterThan(5);
    for (const { relation, support, contested } of relations) {
      expect(explained.get(relation)?.explanation).toMatchObject({ support, contested });
    }
  });

  it('writes the text with labels of the language asked for, and nothing in braces', async () => {
    const scope = unlimitedScope('test');
    const { paths } = await services.finder.find(SUMMIT_ENDS, { first: 3 }, scope);
    const [english = ''] = await services.texts.write(paths, { lang: 'en', saidBy: null }, scope);
    const [arabic = ''] = await services.texts.write(paths, { lang: 'ar', saidBy: null }, scope);
    expect(english).toMatch(/^Kim Jong Un and .*1718.*: connected in 2 hops\.\n/);
    expect(english).toContain('For: ');
    expect(english).toContain('Weakest link: ');
    expect(english).not.toMatch(/[{}\u2066-\u2069]|entity:|relation:|claim:/);
    expect(arabic).toContain('\u2068\u0643\u064a\u0645 \u062c\u0648\u0646\u063a \u0623\u0648\u0646\u2069');
  });
});
