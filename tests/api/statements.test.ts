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
  ])('%s: a page of 60 sends no more than a page of 12', async (_what, selection) => {
    const document = `query ($first: Int) { ${selection} }`;
    const small = await client().ask(document, { first: 12 });
    const large = await client().ask(document, { first: 60 });
    expect([small.errors, large.errors]).toEqual([[], []]);
    const most = mostStatements(parse(document), client().schema);
    expect(large.statements).toBeLessThanOrEqual(most);
    // Some edge may lead nowhere on the small page; none may lead more often on the large one.
    expect(large.statements - small.statements).toBeLessThanOrEqual(3);
  });

  it('counts a list only when the count is selected', async () => {
    const without = await client().ask('{ relations(first: 1) { edges { node { id } } } }');
    const counted = await client().ask('{ relations(first: 1) { totalCount edges { node { id } } } }');
    expect([without.statements, counted.statements]).toEqual([1, 2]);
  });

  it('keeps aliases with different pages and days apart', async () => {
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
