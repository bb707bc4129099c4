import fc from 'fast-check';
import type { ExportQuestion, ExportScope } from '../../src/domain/export/export-question';
import { SUPPORT_FLOORS } from '../../src/domain/record/support';
import { campaignRuns } from '../support/campaign';
import { evidenceIn, expectSameMeaning } from '../support/crop-oracle';
import { claimRecord, minimalDataSet, relationRecord, withRecords } from '../support/data-set-builder';
import { arbitrarySwitches, editionWith, FIRST_POSITIONS } from '../support/edition-arbitrary';
import { idsIn, readExport, type ReadExport } from '../support/exported-records';
import { ScratchGraph } from '../support/scratch-graph';
import { seedServer } from '../support/servers';

type Conditions = Partial<ExportQuestion>;

/** Any scope over what is there, and any conditions. */
function arbitraryQuestion(whole: ReadExport, days: readonly string[]): fc.Arbitrary<Conditions> {
  const [entities, relations] = [idsIn(whole, 'entity'), idsIn(whole, 'relation')];
  const scope: fc.Arbitrary<ExportScope> = fc.oneof(
    fc.constant<ExportScope>({ kind: 'ALL' }),
    fc.record({
      kind: fc.constant('AROUND' as const),
      entities: fc.subarray([...entities], { minLength: 1, maxLength: Math.min(2, entities.length) }),
      hops: fc.integer({ min: 1, max: 3 }),
    }),
    fc.record({
      kind: fc.constant('RELATIONS' as const),
      relations: fc.subarray([...relations], { minLength: 1, maxLength: Math.min(3, relations.length) }),
    }),
  );
  const day = fc.constantFrom(...days);
  return fc.record({
    scope,
    saidBy: fc.option(day, { nil: null }),
    at: fc.option(day, { nil: null, freq: 1 }),
    match: fc.constantFrom('POSSIBLE' as const, 'CERTAIN' as const),
    minSupport: fc.constantFrom(...SUPPORT_FLOORS.slice(0, 5)),
    contested: fc.constantFrom('FLAG' as const, 'FLAG' as const, 'EXCLUDE' as const, 'ONLY' as const),
  });
}

/** Every question must give a part that means what the whole means. */
async function expectSameMeanings(graph: ScratchGraph, { days, runs }: { days: readonly string[]; runs: number }) {
  const whole = await readExport(graph);
  const evidence = evidenceIn(whole, graph.vocabulary);
  await fc.assert(
    fc.asyncProperty(arbitraryQuestion(whole, days), async (question) => {
      const crop = await readExport(graph, question);
      const { vocabulary } = graph;
      const part = evidenceIn(crop, vocabulary);
      expectSameMeaning({ crop, part, whole: evidence, saidBy: question.saidBy ?? null, vocabulary });
    }),
    { numRuns: campaignRuns(runs) },
  );
}

describe('a part of the seed', () => {
  it('means of each of its relations what the whole means, as of the day asked for', async () => {
    const graph = new ScratchGraph(seedServer());
    const days = ['2023-09-12', '2023-10-05', '2023-10-31', '2024-03-01', '2024-11-15'];
    await expectSameMeanings(graph, { days, runs: 10 });
    await graph.close();
  }, 300_000);
});

describe('a part of any edition', () => {
  let graph: ScratchGraph;
  beforeAll(() => {
    graph = new ScratchGraph();
  });
  beforeEach(() => graph.empty());
  afterAll(() => graph.close());

  it('means of each of its relations what the whole means', async () => {
    const days = ['2024-01-14', '2024-01-15', '2024-01-16', '2024-01-20', '2024-01-22', '2024-01-25', '2024-01-28'];
    await fc.assert(
      fc.asyncProperty(arbitrarySwitches, async (switches) => {
        await graph.empty();
        await graph.load(editionWith(switches, '1.0.1'));
        await expectSameMeanings(graph, { days, runs: 10 });
      }),
      { numRuns: campaignRuns(6) },
    );
  }, 300_000);

  it('brings the class whose denial reaches a relation', async () => {
    await graph.load(editionWith(FIRST_POSITIONS, '1.0.1'));

    const crop = await readExport(graph, { scope: { kind: 'RELATIONS', relations: ['relation:transfer'] } });
    expect(idsIn(crop, 'relation')).toContain('relation:any-transfer');
    expect(idsIn(crop, 'claim')).toContain('claim:any-transfer-denied');
    expect(crop.graph).toMatchObject({ cropped: true, options: ['--scope relation:transfer'] });
  });

  it('brings claims about other relations on which one rests, with these relations whole', async () => {
    await graph.load(minimalDataSet());

    const crop = await readExport(graph, { scope: { kind: 'RELATIONS', relations: ['relation:transfer'] } });
    expect(idsIn(crop, 'relation')).toEqual(['relation:observation', 'relation:transfer']);
    expect(idsIn(crop, 'claim')).toEqual([
      'claim:crates-20',
      'claim:crates-seen',
      'claim:transfer-alleged',
      'claim:transfer-denied',
    ]);
    expect(idsIn(crop, 'source')).toEqual(['source:gazette', 'source:image', 'source:ministry']);
    expect(crop.graph.counts).toEqual({ source: 3, entity: 5, relation: 2, claim: 4 });
  });

  it('brings what ends a claim about another relation, and what an ender ends', async () => {
    const dataSet = withRecords(
      minimalDataSet(),
      claimRecord({
        id: 'claim:north-takes-back',
        about: 'relation:transfer',
        supersedes: ['claim:summit-north'],
        said: '2024-01-27',
      }),
    );
    await graph.load(dataSet);

    const summit = { kind: 'RELATIONS', relations: ['relation:summit'] } as const;
    expect(idsIn(await readExport(graph, { scope: summit }), 'relation')).toEqual([
      'relation:observation',
      'relation:summit',
      'relation:transfer',
    ]);
    const before = await readExport(graph, { scope: summit, saidBy: '2024-01-26' });
    expect(idsIn(before, 'relation')).toEqual(['relation:summit']);
    const transfer = { kind: 'RELATIONS', relations: ['relation:transfer'] } as const;
    expect(idsIn(await readExport(graph, { scope: transfer }), 'claim')).toContain('claim:summit-north');
  });

  it('brings for whom a speaker speaks, and the whole of which something is part', async () => {
    const part = relationRecord({ id: 'relation:dinner', partOf: 'relation:summit' });
    const said = claimRecord({ id: 'claim:dinner', about: 'relation:dinner', madeBy: 'entity:southland-ministry' });
    await graph.load(withRecords(minimalDataSet(), part, said));

    const crop = await readExport(graph, { scope: { kind: 'RELATIONS', relations: ['relation:dinner'] } });
    expect(idsIn(crop, 'relation')).toEqual(['relation:dinner', 'relation:summit']);
    expect(idsIn(crop, 'entity')).toEqual(['entity:northland', 'entity:southland', 'entity:southland-ministry']);
  });

  it('walks listed hops alone: the item of a transfer leads nowhere, its supplier does', async () => {
    await graph.load(minimalDataSet());
    const around = async (hops: number, entity: string): Promise<readonly string[]> => {
      const crop = await readExport(graph, {
        scope: { kind: 'AROUND', entities: [entity], hops },
        minSupport: 'REPORTED',
      });
      return idsIn(crop, 'relation');
    };

    expect(await around(1, 'entity:ana-north')).toEqual([]);
    expect(await around(1, 'entity:harbour')).toEqual(['relation:harbour-in-southland', 'relation:observation']);
    expect(await around(2, 'entity:harbour')).toEqual([
      'relation:harbour-in-southland',
      'relation:observation',
      'relation:summit',
    ]);
  });

  it('finds an entity by a former id, and refuses what is not there by its name', async () => {
    await graph.load(minimalDataSet());
    await graph.query("MATCH (e:Entity {id: 'entity:shells'}) CREATE (:FormerId {id: 'entity:grenades'})-[:NOW]->(e)");

    const crop = await readExport(graph, { scope: { kind: 'AROUND', entities: ['entity:grenades'], hops: 1 } });
    expect(idsIn(crop, 'relation')).toContain('relation:transfer');
    const nobody = { kind: 'AROUND', entities: ['entity:nobody'], hops: 1 } as const;
    await expect(readExport(graph, { scope: nobody })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: /entity:nobody/,
    });
    const nothing = { kind: 'RELATIONS', relations: ['relation:summit', 'relation:nothing'] } as const;
    await expect(readExport(graph, { scope: nothing })).rejects.toMatchObject({ message: /relation:nothing/ });
  });

  it('shows the status of the day, and who was denied by then', async () => {
    await graph.load(minimalDataSet());

    const early = await readExport(graph, { saidBy: '2024-01-21' });
    const late = await readExport(graph, { saidBy: '2024-01-22' });
    const statusOf = ({ records }: ReadExport): unknown =>
      records.relation.find(({ id }) => id === 'relation:transfer')?.properties.text('status');
    expect([statusOf(early), statusOf(late)]).toEqual(['ALLEGED', 'DISPUTED']);
    expect(idsIn(early, 'claim')).not.toContain('claim:transfer-denied');
  });
});
