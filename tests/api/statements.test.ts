import {
  getNamedType,
  isCompositeType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { readPlaygroundTabs } from '../../src/http/playground-tabs';
import { Database } from '../../src/store/neo4j/database';
import { useGraphqlClient } from '../support/graphql-client';

const client = useGraphqlClient();

/** Fields without a selection that may send a statement, and those that send more than one. */
const STATEMENTS: Readonly<Record<string, number>> = {
  label: 1,
  labelLang: 1,
  sentence: 1,
  totalCount: 1,
  explanation: 2,
  caveats: 2,
  timeline: 2,
  text: 5,
};

/** The most statements that a document may send, whatever the graph holds: one for each edge that it selects. */
function mostStatements(document: DocumentNode, schema: GraphQLSchema): number {
  const types = new TypeInfo(schema);
  let most = 0;
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const type = types.getType();
        const links = type !== undefined && type !== null && isCompositeType(getNamedType(type));
        most += STATEMENTS[node.name.value] ?? (links ? 1 : 0);
      },
    }),
  );
  return most;
}

/** Which fields may send a statement, each place in a document once; a count is of the list that it stands in. */
const SENDERS: Readonly<Record<string, readonly string[]>> = {
  'claim/bases-of': ['basedOn'],
  'claim/contradicted-by': ['contradicts'],
  'claim/contradictions-about': ['contradictions'],
  'claim/evidence-of': ['explanation', 'timeline', 'status'],
  'claim/find-by-ids': ['supporting', 'opposing', 'claims', 'claim', 'first', 'second', 'contradicts'],
  'claim/list-by-day-ascending': ['claims'],
  'claim/list-by-relation': ['claims'],
  'claim/list-by-source': ['claims'],
  'claim/reached-by': ['reaches'],
  'claim/readings-of': ['readIn'],
  'entity/find-by-ids': [
    ...['entity', 'madeBy', 'publisher', 'parties', 'origins', 'sentence'],
    ...['onBehalfOf', 'speaksFor', 'affiliation'],
  ],
  'entity/identifiers-of': ['identifiers'],
  'entity/names-of': ['label', 'names', 'sentence'],
  'relation/count-by-participant': ['relations.totalCount'],
  'relation/count-by-type': ['relations.totalCount'],
  'relation/find-by-ids': ['about', 'partOf', 'reaches'],
  'relation/list-by-participant': ['relations'],
  'relation/list-by-type-ascending': ['relations'],
  'relation/list-parts': ['parts'],
  'relation/participants-of': ['participants'],
  'search/count-hits': ['search.totalCount'],
  'search/list-hits': ['search'],
  'source/derived-from': ['derivedFrom'],
  'source/find-by-ids': ['source'],
};

/** How often each field stands in a document, alone and as `list.field`. */
function placesOf(document: DocumentNode): (field: string) => number {
  const places = new Map<string, number>();
  const above: string[] = [];
  const count = (field: string): unknown => places.set(field, (places.get(field) ?? 0) + 1);
  visit(document, {
    Field: {
      enter({ name: { value } }) {
        count(value);
        count(`${above.at(-1) ?? ''}.${value}`);
        above.push(value);
      },
      leave: () => void above.pop(),
    },
  });
  return (field) => places.get(field) ?? 0;
}

/** How often each statement was sent while `work` went on. */
async function statementsSentBy(work: () => Promise<unknown>): Promise<Readonly<Record<string, number>>> {
  const read = jest.spyOn(Database.prototype, 'read');
  await work();
  const sent: Record<string, number> = {};
  for (const [name] of read.mock.calls) sent[name] = (sent[name] ?? 0) + 1;
  read.mockRestore();
  return sent;
}

describe('statements follow the selection', () => {
  it.each(readPlaygroundTabs().map(({ name, query }) => [name, query] as const))(
    'the question %s sends at most one for each edge',
    async (_name, query) => {
      const { statements, errors } = await client().ask(query);
      expect(errors).toEqual([]);
      // A fragment is walked once and may be spread twice.
      const spreads = query.split('...').length;
      expect(statements).toBeLessThanOrEqual(mostStatements(parse(query), client().schema) * spreads);
      expect(statements).toBeLessThanOrEqual(20);
    },
  );

  it.each([
    [
      'relations with everything around them',
      `relations(first: $first, filter: { types: [SUMMIT, VISIT, ARMS_TRANSFER] }) { totalCount edges { node {
        status participants { role entity { label names { value } identifiers { value } relations(first: 2) { totalCount edges { node { title } } } } }
        explanation { sentence supporting { text madeBy { label } readIn { source { title publisher { label } } } } opposing { id } caveats { claims { id } } }
        claims(first: 3) { edges { node { parties { label } origins { __typename } basedOn { source { title } claim { text } } } } }
        timeline { sentence } contradictions { first { text } } parts(first: 2) { edges { node { id } } } partOf { title } } } }`,
    ],
    [
      'claims with everything around them',
      `claims(first: $first) { edges { node {
        about { title status } madeBy { label speaksFor { label } affiliation { label } } onBehalfOf { label } contradicts { id } reaches { title }
        readIn { locator source { title derivedFrom { source { title } } claims(first: 1) { edges { node { id } } } } } } } }`,
    ],
    ['hits', 'search(text: "kim", first: $first) { totalCount edges { node { entity { label names { value } } } } }'],
  ])(
    '%s: each statement is sent at most once for each place that asks for it, on a page of any size',
    async (_what, selection) => {
      const document = `query ($first: Int) { ${selection} }`;
      const places = placesOf(parse(document));
      for (const first of [12, 60]) {
        const ask = async (): Promise<void> => {
          expect((await client().ask(document, { first })).errors).toEqual([]);
        };
        const sent = await statementsSentBy(ask);
        expect(Object.keys(sent).filter((name) => SENDERS[name] === undefined)).toEqual([]);
        for (const [name, times] of Object.entries(sent)) {
          const most = (SENDERS[name] ?? []).reduce((sum, field) => sum + places(field), 0);
          expect({ name, times }).toEqual({ name, times: Math.min(times, most) });
        }
        // Neither chance nor what else the machine does decides which branches share a statement.
        expect(await statementsSentBy(ask)).toEqual(sent);
      }
    },
  );

  it('counts a list only when the count is selected', async () => {
    const without = await client().ask('{ relations(first: 1) { edges { node { id } } } }');
    const counted = await client().ask('{ relations(first: 1) { totalCount edges { node { id } } } }');
    expect([without.statements, counted.statements]).toEqual([1, 2]);
  }, 120_000);

  it('does not mix aliases with different pages and days', async () => {
    const { data } = await client().ask<{
      relation: Record<'a' | 'b', { edges: unknown[] }> & Record<'now' | 'then', string>;
    }>(`{ relation(id: "relation:arms-transfer-munitions-2023") {
      a: claims(first: 2) { edges { node { id } } }
      b: claims(first: 5) { edges { node { id } } }
      now: status
      then: status(saidBy: "2000-01-01")
    } }`);
    expect([data?.relation.a.edges.length, data?.relation.b.edges.length]).toEqual([2, 5]);
    expect([data?.relation.now, data?.relation.then]).toEqual(['DISPUTED', 'UNASSERTED']);
  });
});
