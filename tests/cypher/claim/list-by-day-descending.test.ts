import { describeStatement, explain, operatorsOf } from '../../support/cypher-harness';
import { claimParameters, firstPage, idsOf } from '../../support/read-parameters';

describeStatement('claim/list-by-day-descending', 'seed', ({ rows, graph, statement }) => {
  it('orders by the day of saying, and goes on after a position', async () => {
    const filter = claimParameters({ stances: ['DENIES'] });
    const all = await rows({ ...filter, ...firstPage(1_000, true) });
    const order = all.map(({ saidMin, id }) => `${String(saidMin)} ${String(id)}`);
    expect(order).toEqual([...order].sort().reverse());
    expect(all.every(({ stance }) => stance === 'DENIES')).toBe(true);
    const { saidMin: afterDay, id: afterId } = all[4] ?? {};
    expect(idsOf(await rows({ ...filter, afterDay, afterId, limit: 3 }))).toEqual(idsOf(all).slice(5, 8));
  });

  it('reads the index in its order, without a scan of all claims', async () => {
    const operators = operatorsOf((await explain(graph().driver, statement)).plan).join(' ');
    expect(operators).toContain('NodeIndexSeek');
    expect(operators).not.toMatch(/NodeByLabelScan|Top/);
  });
});
