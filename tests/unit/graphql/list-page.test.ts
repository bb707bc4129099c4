import 'reflect-metadata';
import { byDay } from '../../../src/graphql/list-by-day';
import { listPage, type ListPiece } from '../../../src/graphql/list-page';
import type { DayPosition } from '../../../src/domain/time/day-page';

interface Dated {
  readonly id: string;
  readonly day: string;
}

const RECORDS: readonly Dated[] = ['2023-01-01', '2023-01-01', '2023-02-01'].map((day, index) => ({
  id: `record:${index}`,
  day,
}));

const database = { statements: new Map([['made-up', { text: 'RETURN 1' }]]) } as never;

function recordsAfter({ after, limit }: ListPiece<DayPosition>): readonly Dated[] {
  const start = after === null ? 0 : RECORDS.findIndex(({ id }) => id === after.id) + 1;
  return RECORDS.slice(start, start + limit);
}

function listed(first: number, after: string | null = null) {
  const pieces: ListPiece<DayPosition>[] = [];
  const page = listPage(
    {
      identity: { list: 'made-up' },
      order: byDay<Dated>(({ day }) => day),
      read: (piece) => {
        pieces.push(piece);
        return Promise.resolve(recordsAfter(piece));
      },
      count: () => Promise.resolve(RECORDS.length),
      call: (piece) => ({ name: 'made-up', parameters: { ...piece } }),
    },
    { first, ...(after === null ? {} : { after }) },
    { database },
  );
  return { page, pieces };
}

describe('a page of a list', () => {
  it('begins after the record at which the page before it ended', async () => {
    const one = await listed(2).page;
    expect(one.edges.map(({ node }) => node.id)).toEqual(['record:0', 'record:1']);
    expect(one.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: one.edges[0]?.cursor,
      endCursor: one.edges[1]?.cursor,
    });
    const two = await listed(2, one.pageInfo.endCursor).page;
    expect([two.edges.map(({ node }) => node.id), two.pageInfo.hasNextPage]).toEqual([['record:2'], false]);
  });

  it('reads one record more than it shows; the statement for clients does not', async () => {
    const { page, pieces } = listed(2);
    const { reproduce } = await page;
    expect(pieces).toEqual([{ after: null, limit: 3 }]);
    expect(reproduce().parameters).toMatchObject({ given: { after: null, limit: 2 } });
  });

  it('has no next page when no records are left, and no cursors when it is empty', async () => {
    const whole = await listed(3).page;
    expect([whole.edges.length, whole.pageInfo.hasNextPage]).toEqual([3, false]);
    const empty = await listed(3, whole.pageInfo.endCursor).page;
    expect([empty.edges, empty.pageInfo]).toMatchObject([[], { startCursor: null, endCursor: null }]);
  });

  it('reads nothing when the size or the cursor is wrong', async () => {
    for (const [first, after, code] of [
      [0, null, 'ARGUMENT_OUT_OF_RANGE'],
      [101, null, 'ARGUMENT_OUT_OF_RANGE'],
      [2, 'x', 'CURSOR_INVALID'],
    ] as const) {
      const { page, pieces } = listed(first, after);
      await expect(page).rejects.toMatchObject({ code });
      expect(pieces).toEqual([]);
    }
  });
});
