import { describeStatement, explain, operatorsOf } from '../../support/cypher-harness';
import { firstPage, idsOf, relationParameters } from '../../support/read-parameters';

describeStatement('relation/list-by-type-ascending', 'seed', ({ rows, graph, statement }) => {
  it('merges the types in one order, and goes on after a position', async () => {
    const filter = relationParameters({ types: ['VISIT', 'SUMMIT'] });
    const all = await rows({ ...filter, ...firstPage(1_000, false) });
    const order = all.map(({ startMin, id }) => `${String(startMin)} ${String(id)}`);
    expect(order).toEqual([...order].sort());
    expect(new Set(all.map(({ type }) => type))).toEqual(new Set(['VISIT', 'SUMMIT']));
    const { startMin: afterDay, id: afterId } = all[2] ?? {};
    expect(idsOf(await rows({ ...filter, afterDay, afterId, limit: 3 }))).toEqual(idsOf(all).slice(3, 6));
  });

  it('takes no type but those asked for', async () => {
    const [first] = await rows({ ...relationParameters({ types: ['SUMMIT'] }), ...firstPage(1, false) });
    expect(first?.id).toBe('relation:ulan-ude-summit-2011');
  });

  it('follows the index by type, without a scan of all relations', async () => {
    const operators = operatorsOf((await explain(graph().driver, statement)).plan).join(' ');
    expect(operators).toContain('NodeIndexSeek');
    expect(operators).not.toContain('NodeByLabelScan');
  });
});
