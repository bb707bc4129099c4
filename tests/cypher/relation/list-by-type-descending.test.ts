import { describeStatement, explain, operatorsOf } from '../../support/cypher-harness';
import { firstPage, idsOf, relationParameters } from '../../support/read-parameters';

describeStatement('relation/list-by-type-descending', 'seed', ({ rows, graph, statement }) => {
  it('merges the types in one order, and goes on after a position', async () => {
    const filter = relationParameters({ types: ['VISIT', 'SUMMIT'] });
    const all = await rows({ ...filter, ...firstPage(1_000, true) });
    const order = all.map(({ startMin, id }) => `${String(startMin)} ${String(id)}`);
    expect(order).toEqual([...order].sort().reverse());
    expect(new Set(all.map(({ type }) => type))).toEqual(new Set(['VISIT', 'SUMMIT']));
    const { startMin: afterDay, id: afterId } = all[2] ?? {};
    expect(idsOf(await rows({ ...filter, afterDay, afterId, limit: 3 }))).toEqual(idsOf(all).slice(3, 6));
  });

  it('takes no type but those asked for', async () => {
    const [first] = await rows({ ...relationParameters({ types: ['SUMMIT'] }), ...firstPage(1, true) });
    expect(first?.id).toBe('relation:brics-summit-kazan-2024');
  });

  it('follows the index by type, without a scan of all relations', async () => {
    const operators = operatorsOf((await explain(graph().driver, statement)).plan).join(' ');
    expect(operators).toContain('NodeIndexSeek');
    expect(operators).not.toContain('NodeByLabelScan');
  });
});
