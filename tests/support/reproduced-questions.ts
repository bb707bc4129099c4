import neo4j, { type Driver } from 'neo4j-driver';
import { MOST_HOP_RELATIONS } from '../../src/domain/path/answer';
import type { GraphqlClient, Listed } from './graphql-client';
import type { Connection } from './servers';

/** A statement that an answer handed out, and what running it must give. */
export interface Claimed<Result> {
  readonly name: string;
  readonly cypher: string;
  readonly parameters: object;
  readonly proves: string;
  readonly result: Result;
}

/** Ids of a page of a list, in order. */
export type ClaimedPage = Claimed<readonly string[]>;

/** Relation ids of each hop of each path, sorted, by `path.hop`. */
export type ClaimedHops = Claimed<Readonly<Record<string, readonly string[]>>>;

const PAGE = 'first: 3, after: $after';
const REST = 'pageInfo { hasNextPage endCursor } reproduce { cypher parameters proves }';
const LIST = `{ edges { node { id } } ${REST} }`;
const HITS = `{ edges { node { entity { id } } } ${REST} }`;

const relations = (filter: string, order = 'START_ASC'): string =>
  `{ list: relations(${PAGE}, filter: { ${filter} }, orderBy: ${order}) ${LIST} }`;
const claims = (filter: string, order = 'SAID_ASC'): string =>
  `{ list: claims(${PAGE}, filter: { ${filter} }, orderBy: ${order}) ${LIST} }`;
const of = (owner: string, list: string): string => `{ owner: ${owner} { list: ${list} ${LIST} } }`;
const search = (text: string, more = ''): string =>
  `{ list: search(${PAGE}, text: ${JSON.stringify(text)} ${more}) ${HITS} }`;

/** Every field that gives a page of a list, under every condition that it takes and in every order. */
const LISTS: Readonly<Record<string, string>> = {
  'all relations': relations(''),
  'all relations, the latest first': relations('', 'START_DESC'),
  'relations of some types': relations('types: [SUMMIT, VISIT]'),
  'relations of some types, the latest first': relations('types: [SUMMIT, VISIT]', 'START_DESC'),
  'relations of a category': relations('categories: [TIE]'),
  'relations with roles': relations('roles: [SUPPLIER, RECIPIENT]'),
  'relations of two participants': relations('participants: ["entity:kim-jong-un", "entity:vladimir-putin"]'),
  'relations of participants in a role': relations('participants: ["entity:dprk"], roles: [SUPPLIER]', 'START_DESC'),
  'relations of a day': relations('at: "2023-09-13"'),
  'relations certain on a day': relations('at: "2023-09-13", match: CERTAIN'),
  'relations of a window': relations('during: "2023"', 'START_DESC'),
  'relations certain in a window': relations('during: "2023", match: CERTAIN'),
  'relations as said by a day': relations('saidBy: "2023-10-20", minSupport: REPORTED'),
  'relations with support': relations('minSupport: CORROBORATED'),
  'contested relations': relations('contested: ONLY'),
  'relations not contested': relations('contested: EXCLUDE, types: [ARMS_TRANSFER]'),
  'relations of some statuses': relations('statuses: [DENIED, DISPUTED, ALLEGED]'),
  'relations that are classes': relations('generic: true'),
  'relations under many conditions': relations(
    'participants: ["entity:russia"], during: "2022/2024", saidBy: "2024-06-01", minSupport: ALLEGED, generic: false',
    'START_DESC',
  ),
  'no relations': relations('participants: ["entity:nobody"]'),
  'relations of an entity': of('entity(id: "entity:kim-jong-un")', `relations(${PAGE})`),
  'relations of an entity, filtered': of(
    'entity(id: "entity:russia")',
    `relations(${PAGE}, filter: { types: [ARMS_TRANSFER, SUMMIT] }, orderBy: START_DESC)`,
  ),
  'parts of a relation': of('relation(id: "relation:kim-visit-russia-2023")', `parts(${PAGE})`),
  'all claims': claims(''),
  'all claims, the last first': claims('', 'SAID_DESC'),
  'claims about relations': claims(
    'about: ["relation:arms-transfer-munitions-2023", "relation:troop-deployment-2024"]',
    'SAID_DESC',
  ),
  'claims of claimants': claims('claimants: ["entity:kcna", "entity:john-kirby"]'),
  'claims of parties': claims('parties: ["entity:us"], stances: [AFFIRMS]'),
  'claims read in a source': claims('sources: ["source:seed-article"]', 'SAID_DESC'),
  denials: claims('stances: [DENIES, UNDETERMINED]'),
  'claims of an aspect and measure': claims('aspects: [QUANTITY], measures: [COUNT, CUMULATIVE]'),
  'claims of a force': claims('forces: [STATES]', 'SAID_DESC'),
  'claims said in a window': claims('saidDuring: "2023-09"'),
  'claims that were read': claims('minVerification: READ'),
  'claims about a relation': of('relation(id: "relation:arms-transfer-munitions-2023")', `claims(${PAGE})`),
  'claims of an entity': of(
    'entity(id: "entity:us")',
    `claims(${PAGE}, filter: { stances: [AFFIRMS] }, orderBy: SAID_DESC)`,
  ),
  'claims of a source': of('source(id: "source:seed-article")', `claims(${PAGE})`),
  'a name in Arabic': search('\u0643\u064a\u0645'),
  'a name in Chinese': search('\u91d1'),
  'the beginning of a name': search('korea'),
  'a name of some kinds': search('kim', ', kinds: [PERSON]'),
  'an identifier': search('S/RES/1718 (2006)'),
  'a text of which nothing is left': search('!?'),
};

/** Lists that the seed has nothing for, by intent. */
export const EMPTY_LISTS: readonly string[] = ['no relations', 'a text of which nothing is left'];

type Node = { readonly id: string } | { readonly entity: { readonly id: string } };

interface Reproduced {
  readonly reproduce: { readonly cypher: string; readonly parameters: object; readonly proves: string };
}

interface ListData {
  readonly list?: Listed<Node> & Reproduced;
  readonly owner?: { readonly list: Listed<Node> & Reproduced };
}

/** The first two pages of every list, as the API answers and as it says how to find them again. */
export async function claimedPages(client: GraphqlClient): Promise<readonly ClaimedPage[]> {
  const pages: ClaimedPage[] = [];
  for (const [name, question] of Object.entries(LISTS)) {
    const first = await pageOf(client, question, null);
    pages.push({ name, ...first.page });
    if (first.next !== null)
      pages.push({ name: `${name}, continued`, ...(await pageOf(client, question, first.next)).page });
  }
  return pages;
}

async function pageOf(
  client: GraphqlClient,
  question: string,
  after: string | null,
): Promise<{ readonly page: Omit<ClaimedPage, 'name'>; readonly next: string | null }> {
  const data = await client.data<ListData>(`query ($after: String) ${question}`, { after });
  const list = data.list ?? data.owner?.list;
  if (list === undefined) throw new Error(`nothing answers to ${question}`);
  const result = list.edges.map(({ node }) => ('entity' in node ? node.entity.id : node.id));
  const { hasNextPage, endCursor } = list.pageInfo;
  return { page: { ...list.reproduce, result }, next: hasNextPage ? endCursor : null };
}

const ENDS = { from: ['Kim Jong Un'], to: ['S/RES/1718 (2006)'] };

/** Questions of paths, under every condition that a hop must meet. */
const PATHS: Readonly<Record<string, object>> = {
  'paths by default': ENDS,
  'paths with support': { ...ENDS, minSupport: 'REPORTED' },
  'paths as said by a day': { ...ENDS, minSupport: 'ANY', saidBy: '2023-10-20' },
  'paths that start in a window': { ...ENDS, during: '2006/2017', window: 'STARTS_IN' },
  'paths certain on a day': { ...ENDS, at: '2023-09-13', match: 'CERTAIN', minSupport: 'ANY' },
  'paths one way': { ...ENDS, direction: 'OUT', minSupport: 'ANY' },
  'paths that nobody contests': { ...ENDS, contested: 'EXCLUDE' },
  'paths of two origins': { ...ENDS, minOrigins: 2 },
  'paths of a category': { ...ENDS, categories: ['TIE'] },
  'paths of roles': { from: ['entity:dprk'], to: ['entity:russia'], roles: ['SUPPLIER', 'RECIPIENT'] },
};

interface PathData {
  readonly paths: Reproduced & {
    readonly edges: readonly {
      readonly node: {
        readonly hops: readonly { readonly relations: readonly { readonly relation: { readonly id: string } }[] }[];
      };
    }[];
  };
}

const PATH_DOCUMENT = `query ($input: PathInput!) {
  paths(input: $input, first: 10) {
    edges { node { hops { relations(first: ${MOST_HOP_RELATIONS}) { relation { id } } } } }
    reproduce { cypher parameters proves }
  }
}`;

/** The relations of every hop of every path, as the API answers and as it says how to prove them. */
export async function claimedHops(client: GraphqlClient): Promise<readonly ClaimedHops[]> {
  const answers: ClaimedHops[] = [];
  for (const [name, input] of Object.entries(PATHS)) {
    const { paths } = await client.data<PathData>(PATH_DOCUMENT, { input });
    const hops = paths.edges.flatMap(({ node }, path) =>
      node.hops.map(({ relations: found }, hop): [string, readonly string[]] => [
        `${path}.${hop}`,
        found.map(({ relation }) => relation.id).sort(),
      ]),
    );
    answers.push({ name, ...paths.reproduce, result: Object.fromEntries(hops) });
  }
  return answers;
}

/** A driver as anyone would open it: its whole numbers are not plain, and plain numbers reach the server as floats. */
export function openPlainDriver({ uri, user, password }: Connection): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password));
}

/** What the statement of a list gives on a server: its column `id`. */
export async function idsFound(driver: Driver, claimed: ClaimedPage): Promise<readonly string[]> {
  return (await run(driver, claimed)).map((row) => row.id as string);
}

/** What the statement of paths gives on a server: relation ids by `path.hop`. */
export async function hopsFound(driver: Driver, claimed: ClaimedHops): Promise<ClaimedHops['result']> {
  const found: Record<string, string[]> = {};
  for (const { path, hop, relation } of await run(driver, claimed)) {
    (found[`${String(path)}.${String(hop)}`] ??= []).push(relation as string);
  }
  return Object.fromEntries(Object.entries(found).map(([hop, ids]) => [hop, ids.sort()]));
}

/** Parameters go through JSON, as they reach whoever copies them from an answer. */
async function run(
  driver: Driver,
  { cypher, parameters }: Claimed<unknown>,
): Promise<readonly Record<string, unknown>[]> {
  const copied = JSON.parse(JSON.stringify(parameters)) as Record<string, unknown>;
  const { records } = await driver.executeQuery(cypher, copied, { database: 'neo4j' });
  return records.map((record) => record.toObject() as Record<string, unknown>);
}

/** What a set of answers says of how to find it again. */
export interface ClaimedAnswers {
  readonly pages: readonly ClaimedPage[];
  readonly hops: readonly ClaimedHops[];
}

/** Runs the statements of answers on a server, with a plain driver, and expects what the answers held. */
export async function expectFoundAgain(server: Connection, { pages, hops }: ClaimedAnswers): Promise<void> {
  const driver = openPlainDriver(server);
  try {
    expect(await foundBy(driver, pages, idsFound)).toEqual(resultsOf(pages));
    expect(await foundBy(driver, hops, hopsFound)).toEqual(resultsOf(hops));
  } finally {
    await driver.close();
  }
}

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
