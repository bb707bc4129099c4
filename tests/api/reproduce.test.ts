import { GraphqlClient } from '../support/graphql-client';
import {
  claimedHops,
  claimedPages,
  EMPTY_LISTS,
  expectFoundAgain,
  type ClaimedHops,
  type ClaimedPage,
} from '../support/reproduced-questions';
import { seedServer } from '../support/servers';

describe('what an answer says of how to find it again', () => {
  let pages: readonly ClaimedPage[] = [];
  let hops: readonly ClaimedHops[] = [];
  beforeAll(async () => {
    const client = await GraphqlClient.open();
    pages = await claimedPages(client);
    hops = await claimedHops(client);
    await client.close();
  }, 120_000);

  it('is said of lists that have something in them, many of them longer than a page', () => {
    const empty = pages.filter(({ result }) => result.length === 0).map(({ name }) => name);
    expect(empty).toEqual(EMPTY_LISTS);
    expect(pages.filter(({ name }) => name.endsWith('continued')).length).toBeGreaterThan(20);
    expect(pages.filter(({ proves }) => proves !== 'SEARCH')).toEqual([]);
    expect(hops.filter(({ proves, result }) => proves !== 'EVIDENCE' || Object.keys(result).length === 0)).toEqual([]);
  });

  it('works on the graph that answered, with any client', async () => {
    await expectFoundAgain(seedServer(), { pages, hops });
  }, 120_000);
});
