import { identifierKey } from '../../../src/domain/record/identifier';
import { describeStatement } from '../../support/cypher-harness';

describeStatement('entity/find-by-identifier', 'seed', ({ rows }) => {
  it('finds the entity of a code however it is typed, and nothing under another scheme', async () => {
    const key = identifierKey('s/res/1718(2006)');
    const found = await rows({ scheme: 'UN_SYMBOL', key });
    expect(found.map(({ id }) => id)).toEqual(['entity:unsc-res-1718']);
    expect(await rows({ scheme: 'WIKIDATA', key })).toEqual([]);
  });
});
