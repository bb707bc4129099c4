import type { PathAnswer } from '../../../src/domain/path/answer';
import type { DataSet } from '../../../src/domain/record/data-set';
import type { Reproduction } from '../../../src/domain/record/reproduction';
import { unlimitedScope } from '../../../src/base/request-scope';
import { LAST_DAY } from '../../../src/domain/time/time-bounds';
import { PathGraphKeeper } from '../../../src/service/path/graph-keeper';
import { pathServices } from '../../../src/service/path/services';
import type { Parameters, Row } from '../../../src/store/neo4j/database';
import { PathGraphStore } from '../../../src/store/path/path-graph-store';
import { createStores } from '../../../src/store/stores';
import { givenParameters } from '../../../src/store/neo4j/statements';
import { RelationStore } from '../../../src/store/relation/relation-store';
import { claimRecord, minimalDataSet } from '../../support/data-set-builder';
import { ScratchGraph } from '../../support/scratch-graph';

const TRANSFER = 'relation:transfer';
const RECIPIENT = { role: 'RECIPIENT', entity: 'entity:northland' };

/** The minimal data set, in which two speak of a recipient: denied on 1 February 2024, affirmed on 3 February. */
function disputedDataSet(): DataSet {
  const dataSet = minimalDataSet();
  const onPart = {
    about: TRANSFER,
    aspect: 'PARTICIPANT',
    participant: RECIPIENT,
    madeBy: 'entity:southland',
  } as const;
  return {
    ...dataSet,
    claims: [
      ...dataSet.claims,
      claimRecord({ ...onPart, id: 'claim:z-denied', stance: 'DENIES', said: '2024-02-01' }),
      claimRecord({
        ...onPart,
        id: 'claim:z-affirmed',
        stance: 'AFFIRMS',
        said: '2024-02-03',
        madeBy: 'entity:institute',
      }),
    ],
  };
}

let graph: ScratchGraph;
let keeper: PathGraphKeeper;

beforeAll(async () => {
  graph = new ScratchGraph();
  await graph.empty();
  const { run } = await graph.load(disputedDataSet());
  keeper = new PathGraphKeeper(new PathGraphStore(graph.database, graph.vocabulary));
  await keeper.refresh(run);
}, 120_000);
afterAll(() => graph.close());

const ask = (saidBy: string | null): Promise<PathAnswer> => {
  const { database, vocabulary } = graph;
  const { finder } = pathServices({ database, vocabulary, keeper }, createStores(database));
  const question = { from: ['entity:southland'], to: ['entity:northland'], types: ['ARMS_TRANSFER'], maxHops: 1 };
  return finder.find({ ...question, minSupport: 'ANY', saidBy }, { first: 5 }, unlimitedScope('test'));
};

const isEmptyFilter = (error: unknown): boolean => (error as { code?: unknown }).code === 'FILTER_EMPTY';

/** Whether the search finds the hop; null where no hop at all meets the question. */
async function finds(saidBy: string | null): Promise<boolean> {
  try {
    return (await ask(saidBy)).paths.length > 0;
  } catch (error) {
    if (isEmptyFilter(error)) return false;
    throw error;
  }
}

/** What the proof of an answer finds, some of its parameters changed. */
function foundBy({ cypher, parameters }: Reproduction, changes: Parameters): Promise<Row[]> {
  const { given } = JSON.parse(JSON.stringify(parameters)) as { given: Parameters };
  return graph.query(cypher, givenParameters({ ...given, ...changes }));
}

const DAYS: readonly [saidBy: string | null, isDenied: boolean, isDisputed: boolean][] = [
  ['2024-01-31', false, false],
  ['2024-02-01', true, true],
  ['2024-02-02', true, true],
  ['2024-02-03', false, true],
  [null, false, true],
];

describe('a participant who is denied on one day and affirmed on another', () => {
  it.each(DAYS)('is a hop by %s unless denied by then: %s', async (saidBy, isDenied) => {
    expect(await finds(saidBy)).toBe(!isDenied);
  });

  it.each(DAYS)('is reproduced from the database by %s as the search has it', async (saidBy, isDenied) => {
    const { reproduce } = await ask(null);
    const rows = await foundBy(reproduce, { saidBy: saidBy ?? LAST_DAY });
    expect(rows).toEqual(isDenied ? [] : [{ path: 0, hop: 0, relation: TRANSFER }]);
  });

  it('is reproduced as of the last day where the type is structural', async () => {
    const { reproduce } = await ask(null);
    expect(await foundBy(reproduce, { saidBy: '2024-02-02', structuralTypes: ['ARMS_TRANSFER'] })).toHaveLength(1);
  });

  it.each(DAYS)('is shown by %s as denied: %s, disputed: %s', async (saidBy, denied, disputed) => {
    const store = new RelationStore(graph.database);
    const [found] = await store.participantsOf([TRANSFER], saidBy ?? LAST_DAY, unlimitedScope('test'));
    const { role, entity } = RECIPIENT;
    const recipient = found?.find((each) => each.role === role && each.entity.id === entity);
    expect(recipient).toMatchObject({ denied, disputed });
    expect(found?.filter((each) => each !== recipient).some((each) => each.denied || each.disputed)).toBe(false);
  });

  it('keeps the state of today beside the days', async () => {
    const rows = await graph.query(
      `MATCH (:Entity {id: $entity})-[p:PARTICIPATES_IN]->(:Relation {id: $relation})
       RETURN p.denied AS denied, p.disputed AS disputed, [day IN p.deniedDays | toString(day)] AS deniedDays,
              [day IN p.disputedDays | toString(day)] AS disputedDays`,
      { entity: RECIPIENT.entity, relation: TRANSFER },
    );
    expect(rows).toEqual([
      { denied: false, disputed: true, deniedDays: ['2024-02-01', '2024-02-03'], disputedDays: ['2024-02-01'] },
    ]);
  });
});
