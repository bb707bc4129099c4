import fc from 'fast-check';
import { rederiveAll } from '../../src/service/graph/derive-statuses';
import { campaignRuns, IS_LONG_RUN } from '../support/campaign';
import { entityRecord, headerRecord, minimalDataSet } from '../support/data-set-builder';
import {
  arbitrarySwitches,
  arbitraryTurn,
  editionWith,
  FIRST_POSITIONS,
  OTHER_POSITIONS,
  type Switches,
  type Turn,
} from '../support/edition-arbitrary';
import { ScratchGraph } from '../support/scratch-graph';

let graph: ScratchGraph;
let minor = 0;

/** Something else that is there already, so that no edition is the first load of an empty graph. */
const other = {
  header: headerRecord({ id: 'dataset:other' }),
  sources: [],
  entities: [entityRecord({ id: 'entity:westland' })],
  relations: [],
  claims: [],
};

beforeAll(async () => {
  graph = new ScratchGraph();
  await graph.empty();
  await graph.load(minimalDataSet());
}, 120_000);
beforeEach(async () => {
  await graph.empty();
  await graph.load(other);
});
afterAll(() => graph.close());

/** The graph by what it says, without the runs that tell when it came to say so. */
async function content(): Promise<readonly string[]> {
  const dump = await graph.dump();
  return dump.replace(/"run":\d+/g, '"run":0').split('\n');
}

/** Loads an edition over the one before; then what it derived of what it touched must be all there is to derive. */
async function expectWholeAfter(switches: Switches): Promise<readonly string[]> {
  minor++;
  await graph.load(editionWith(switches, `1.${minor}.0`));
  const incremental = await content();
  await graph.database.write((transaction) => rederiveAll(transaction, graph.vocabulary));
  expect(incremental).toEqual(await content());
  return incremental;
}

describe('what a load derives of what it touched equals deriving everything', () => {
  // A long run takes each change back before it makes the next; every other run does both at once, in half the loads.
  it('after the smallest changes, each made alone and taken back', async () => {
    await expectWholeAfter(FIRST_POSITIONS);
    for (const turn of OTHER_POSITIONS) {
      await expectWholeAfter({ ...FIRST_POSITIONS, ...turn });
      if (IS_LONG_RUN) await expectWholeAfter(FIRST_POSITIONS);
    }
    await expectWholeAfter(FIRST_POSITIONS);
  }, 300_000);

  it('after any sequence of editions, and equals loading the last one alone into an empty graph', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySwitches, fc.array(arbitraryTurn, { minLength: 1, maxLength: 6 }), compareSequence),
      { numRuns: campaignRuns(8) },
    );
  }, 300_000);
});

async function compareSequence(start: Switches, turns: readonly Turn[]): Promise<void> {
  await graph.empty();
  await graph.load(other);
  let switches = start;
  let found = await expectWholeAfter(switches);
  for (const turn of turns) {
    switches = { ...switches, ...turn };
    found = await expectWholeAfter(switches);
  }
  await graph.empty();
  await graph.load(editionWith(switches, `1.${minor}.0`));
  const isOther = (line: string): boolean => line.includes('dataset:other') || line.includes('westland');
  expect(found.filter((line) => !isOther(line))).toEqual(await content());
}
