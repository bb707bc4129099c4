import { describeStatement } from '../../support/cypher-harness';
import { firstPage, idsOf, relationParameters } from '../../support/read-parameters';

describeStatement('relation/list-by-participant', 'seed', ({ rows }) => {
  const keys = [['entity:kim-jong-un'], ['entity:nobody'], ['entity:vladimir-putin']];

  it('limits each parent by itself, and lists a relation once however many roles the parent has in it', async () => {
    const found = await rows({ ...relationParameters(), ...firstPage(3), keys, descending: false });
    expect(found.filter(({ ordinal }) => ordinal === 0)).toHaveLength(3);
    expect(found.filter(({ ordinal }) => ordinal === 1)).toHaveLength(0);
    expect(found.filter(({ ordinal }) => ordinal === 2)).toHaveLength(3);
    const all = await rows({
      ...relationParameters(),
      ...firstPage(1_000),
      keys: [['entity:russia']],
      descending: false,
    });
    expect(new Set(idsOf(all)).size).toBe(all.length);
  });

  it('takes only relations in which all participants hold one of the roles', async () => {
    const filter = relationParameters({
      participants: ['entity:vladimir-putin'],
      roles: ['PARTICIPANT'],
      types: ['SUMMIT'],
    });
    const found = await rows({ ...filter, ...firstPage(10), keys: [['entity:kim-jong-un']], descending: false });
    expect(idsOf(found)).toEqual([
      'relation:vladivostok-summit-2019',
      'relation:vostochny-summit-2023',
      'relation:pyongyang-summit-2024',
    ]);
  });

  it('turns the order, and goes on after a position either way', async () => {
    const filter = relationParameters({ types: ['SUMMIT'] });
    const kim = { ...filter, keys: [['entity:kim-jong-un']] };
    const down = await rows({ ...kim, ...firstPage(1, true), descending: true });
    expect(idsOf(down)).toEqual(['relation:pyongyang-summit-2024']);
    const position = { afterDay: '2023-09-13', afterId: 'relation:vostochny-summit-2023', limit: 5 };
    expect(idsOf(await rows({ ...kim, ...position, descending: true }))).toEqual(['relation:vladivostok-summit-2019']);
    expect(idsOf(await rows({ ...kim, ...position, descending: false }))).toEqual(['relation:pyongyang-summit-2024']);
  });
});
