import { describeStatement, explain, operatorsOf } from '../../support/cypher-harness';
import { firstPage, idsOf, relationParameters } from '../../support/read-parameters';

describeStatement('relation/list-by-start-ascending', 'seed', ({ rows, graph, statement }) => {
  it('pages through everything without a gap or a repetition', async () => {
    const all = await rows({ ...relationParameters(), ...firstPage(2_000, false) });
    const pages: unknown[] = [];
    let page = firstPage(100, false);
    for (;;) {
      const found = await rows({ ...relationParameters(), ...page });
      pages.push(...idsOf(found));
      const last = found.at(-1);
      if (last === undefined) break;
      page = { afterDay: last.startMin, afterId: last.id, limit: 100 };
    }
    expect(pages).toEqual(idsOf(all));
    expect(new Set(pages).size).toBe(all.length);
  });

  it('reads the index in its order: nothing is sorted, nothing is scanned', async () => {
    const operators = operatorsOf((await explain(graph().driver, statement)).plan);
    expect(operators.filter((operator) => /Sort|Top|NodeByLabelScan/.test(operator))).toEqual([]);
  });
});
