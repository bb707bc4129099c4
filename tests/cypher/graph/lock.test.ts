import { describeStatement } from '../../support/cypher-harness';

describeStatement('graph/lock', 'scratch', ({ rows, graph }) => {
  it('gives run and basis, and writes nothing that differs', async () => {
    const before = await graph().dump();
    expect(await rows()).toEqual([{ run: 0, ruleSet: 1, vocabularyHash: graph().vocabulary.hash }]);
    expect(await graph().dump()).toBe(before);
  });

  it('makes a second writer wait until the first is done, and then see what it wrote', async () => {
    const basis = { ruleSet: 1, vocabularyHash: graph().vocabulary.hash };
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const locked = new Promise<void>((reached) => {
      void graph().database.write(async (transaction) => {
        await transaction.run('graph/lock');
        reached();
        await held;
        await transaction.run('graph/raise-run', { run: 41, ...basis });
      });
    });
    await locked;
    const second = rows();
    release();
    expect(await second).toMatchObject([{ run: 41 }]);
  });
});
