import fc from 'fast-check';
import { rederiveAll } from '../../src/service/derive-statuses';
import { arbitrarySwitches, editionWith, type Switches } from '../support/edition-arbitrary';
import { ScratchGraph } from '../support/scratch-graph';
import { entityRecord, headerRecord, minimalDataSet } from '../support/data-set-builder';

let graph: ScratchGraph;

beforeAll(async () => {
  graph = new ScratchGraph();
  await graph.empty();
  await graph.load(minimalDataSet());
}, 120_000);
afterAll(() => graph.close());

/** The graph by what it says, without the runs and instants that tell how it came to be. */
async function content(): Promise<string> {
  const dump = await graph.dump();
  return dump.replace(/"run":\d+/g, '"run":0');
}

async function loadAll(editions: readonly Switches[]): Promise<void> {
  for (const [index, switches] of editions.entries()) await graph.load(editionWith(switches, `1.${index}.0`));
}

describe('what a load derives of what it touched', () => {
  it('equals deriving everything, and loading the last edition alone, after any sequence of editions', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitrarySwitches, { minLength: 2, maxLength: 4 }), async (editions) => {
        await graph.empty();
        // Something else is there already, so that the first edition is derived as any other.
        await graph.load({
          ...{ header: headerRecord({ id: 'dataset:other' }), sources: [], relations: [], claims: [] },
          entities: [entityRecord({ id: 'entity:westland' })],
        });
        await loadAll(editions);
        const incremental = await content();
        await graph.database.write((transaction) => rederiveAll(transaction, graph.vocabulary));
        expect(incremental).toBe(await content());

        await graph.empty();
        const last = editions.length - 1;
        await graph.load(editionWith(editions[last]!, `1.${last}.0`));
        expect(linesOf(incremental, 'other', 'westland')).toEqual(linesOf(await content(), 'other', 'westland'));
      }),
      { numRuns: 12 },
    );
  }, 300_000);
});

/** Lines of a dump without those that name something. */
function linesOf(dump: string, ...without: readonly string[]): readonly string[] {
  return dump.split('\n').filter((line) => !without.some((name) => line.includes(name)));
}
