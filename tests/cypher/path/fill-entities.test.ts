import { describeStatement } from '../../support/cypher-harness';
import { minimalDataSet } from '../../support/data-set-builder';

describeStatement('path/fill-entities', 'scratch', ({ rows, graph }) => {
  it('gives every entity with its degree, those without neighbours too', async () => {
    await graph().load(minimalDataSet());
    const found = await rows<{ id: string; kind: string; degree: number }>();
    expect(found).toHaveLength(8);
    expect(found).toContainEqual({ id: 'entity:unnamed-official', kind: 'UNNAMED_SPEAKER', degree: 0 });
    expect(found.find(({ id }) => id === 'entity:southland')?.degree).toBeGreaterThanOrEqual(3);
  });
});
