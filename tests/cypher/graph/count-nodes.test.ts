import { describeStatement } from '../../support/cypher-harness';

describeStatement('graph/count-nodes', 'scratch', ({ rows, query }) => {
  it('counts nodes by label of ours, and no others', async () => {
    await query('CREATE (:Entity:Person), (:Entity:State), (:Claim), (:Stranger)');
    const counted = new Map((await rows<{ label: string; nodes: number }>()).map(({ label, nodes }) => [label, nodes]));
    expect([counted.get('Entity'), counted.get('Claim'), counted.has('Stranger')]).toEqual([2, 1, false]);
  });
});
