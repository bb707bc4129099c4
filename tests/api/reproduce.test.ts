import type { Driver } from 'neo4j-driver';
import { exportTexts, runScript } from '../support/cypher-client';
import { GraphqlClient } from '../support/graphql-client';
import {
  claimedHops,
  claimedPages,
  EMPTY_LISTS,
  hopsFound,
  idsFound,
  openPlainDriver,
  type ClaimedHops,
  type ClaimedPage,
} from '../support/reproduced-questions';
import { ScratchGraph } from '../support/scratch-graph';
import { scratchServer, seedServer, type Connection } from '../support/servers';

/** Somebody else's copy: an empty server, filled by running the exported script with a driver. */
async function fillFromExport(): Promise<Connection> {
  const [seed, copy] = [new ScratchGraph(seedServer()), new ScratchGraph()];
  try {
    await copy.raze();
    const script = (await exportTexts(seed, { format: 'cypher', shape: 'model' })).get('') ?? '';
    await runScript(copy, script);
    await copy.query('CALL db.awaitIndexes(60)');
    return scratchServer();
  } finally {
    await seed.close();
    await copy.close();
  }
}

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

  it.each([
    ['on the graph that answered', () => Promise.resolve(seedServer())],
    ['on a graph that was filled from its Cypher export', fillFromExport],
  ])(
    'holds %s, whatever the client',
    async (_where, server) => {
      const driver = openPlainDriver(await server());
      try {
        expect(await foundBy(driver, pages, idsFound)).toEqual(resultsOf(pages));
        expect(await foundBy(driver, hops, hopsFound)).toEqual(resultsOf(hops));
      } finally {
        await driver.close();
      }
    },
    300_000,
  );
});

async function foundBy<C extends { readonly name: string }, Result>(
  driver: Driver,
  claims: readonly C[],
  find: (driver: Driver, claimed: C) => Promise<Result>,
): Promise<Record<string, Result>> {
  const found: Record<string, Result> = {};
  for (const claimed of claims) found[claimed.name] = await find(driver, claimed);
  return found;
}

function resultsOf<Result>(
  claims: readonly { readonly name: string; readonly result: Result }[],
): Record<string, Result> {
  return Object.fromEntries(claims.map(({ name, result }) => [name, result]));
}
