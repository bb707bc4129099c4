import { buildSchema, parse, Kind, type GraphQLObjectType, type OperationDefinitionNode } from 'graphql';
import type { ComplexityEstimator } from 'graphql-query-complexity';
import { admitOperation } from '../../../../src/graphql/limits/admit-operation';
import { UNLISTED_SIZE } from '../../../../src/graphql/limits/cost';
import { COUNTED_BY_PARENT, listCost } from '../../../../src/graphql/limits/list-cost';
import { LIMITS } from '../../../../src/base/limits';

const schema = buildSchema(`
  type Query { one: Item page(first: Int = 10): Page! open(first: Int): Page! byIds(ids: [ID!]!): [Item]! strict(n: Int! = 1): Item thing: Thing }
  interface Thing { id: ID! }
  type Item implements Thing { id: ID! tags: [String!]! names: [Item!]! parts: [Item!]! some(first: Int = 3): [Item!]! page(first: Int = 10): Page! }
  type Other implements Thing { id: ID! page(first: Int = 10): Page! }
  type Page { edges: [Edge!]! nodes: [Item!]! notes: [Item!]! }
  type Edge { node: Item! }
`);

/** Writes a cost on a field, as the option `complexity` does. */
function price(type: string, field: string, complexity: ComplexityEstimator): void {
  (schema.getType(type) as GraphQLObjectType).getFields()[field]!.extensions = { complexity };
}
price('Page', 'edges', COUNTED_BY_PARENT);
price('Page', 'nodes', COUNTED_BY_PARENT);
price('Item', 'names', listCost(3));

function cost(source: string, variables: Readonly<Record<string, unknown>> = {}): number {
  const document = parse(source);
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  )!;
  return admitOperation({ schema, document, operation, variables });
}

const codeOf = (act: () => unknown): unknown => {
  try {
    act();
  } catch (error) {
    return (error as { extensions: { code: string } }).extensions.code;
  }
  return undefined;
};

describe('the cost of an operation', () => {
  it.each([
    ['values and single objects are free', '{ one { id tags } }', 0],
    [
      'a page costs its size, not the wrappings inside it',
      '{ page(first: 7) { edges { node { id } } nodes { id } } }',
      7,
    ],
    ['a default of the schema counts', '{ page { nodes { id } } }', 10],
    ['a page without a default counts as the usual page', '{ open { nodes { id } } }', LIMITS.firstDefault],
    [
      'pages inside pages multiply and add',
      '{ page(first: 7) { nodes { page(first: 5) { nodes { id } } } } }',
      7 + 7 * 5,
    ],
    ['a list that takes `first` is its own page', '{ one { some { some(first: 2) { id } } } }', 3 + 3 * 2],
    ['a list without pages costs what its field says', '{ one { names { names { id } } } }', 3 + 3 * 3],
    ['a list whose field says nothing counts as the usual list', '{ one { parts { id } } }', UNLISTED_SIZE],
    ['a list beside the page is a list of its own', '{ page(first: 2) { notes { id } } }', 2 + 2 * UNLISTED_SIZE],
    ['ids count one by one', '{ byIds(ids: ["a", "b", "c"]) { id } }', 3],
    [
      'fragments count wherever they are spread',
      '{ a: page(first: 2) { nodes { ...f } } b: page(first: 3) { nodes { ...f } } } fragment f on Item { page(first: 5) { nodes { id } } }',
      2 + 10 + 3 + 15,
    ],
    ['a fragment on an interface counts', '{ one { ... on Thing { ... on Item { parts { id } } } } }', UNLISTED_SIZE],
    ['what is switched off is free', '{ page(first: 7) @include(if: false) { nodes { id } } }', 0],
    ['introspection is free', '{ __schema { types { fields { name } } } }', 0],
  ])('%s', (_what, source, expected) => {
    expect(cost(source)).toBe(expected);
  });

  it('uses variables and their defaults', () => {
    const source = 'query ($n: Int = 4, $ids: [ID!]!) { page(first: $n) { nodes { id } } byIds(ids: $ids) { id } }';
    expect(cost(source, { ids: ['a'] })).toBe(5);
    expect(cost(source, { ids: ['a', 'b'], n: 50 })).toBe(52);
  });

  it('counts a field that a variable switches on, and not one that it switches off', () => {
    const source = 'query ($on: Boolean!) { page(first: 7) @include(if: $on) { nodes { id } } }';
    expect([cost(source, { on: true }), cost(source, { on: false })]).toEqual([7, 0]);
  });

  it('takes the most costly type behind an interface', () => {
    const source =
      '{ thing { ... on Item { page(first: 5) { nodes { id } } } ... on Other { page(first: 9) { nodes { id } } } } }';
    expect(cost(source)).toBe(9);
  });

  it('counts null as the default, written or sent', () => {
    expect(cost('{ page(first: null) { nodes { id } } }')).toBe(10);
    expect(cost('{ open(first: null) { nodes { id } } }')).toBe(LIMITS.firstDefault);
    const source = 'query ($n: Int) { page(first: $n) { nodes { page(first: $n) { nodes { id } } } } }';
    expect(cost(source, { n: null })).toBe(10 + 10 * 10);
    expect(cost(source)).toBe(10 + 10 * 10);
  });

  it('is accepted up to the limit', () => {
    const source =
      'query ($n: Int) { page(first: 100) { nodes { page(first: 2) { nodes { page(first: $n) { nodes { id } } } } } } }';
    const rest = 100 + 200;
    expect(cost(source, { n: 98 })).toBe(rest + 200 * 98);
    expect(codeOf(() => cost(source, { n: 99 }))).toBe('TOO_COSTLY');
  });

  it('is 0 for wrong variables and arguments, which execution refuses', () => {
    expect(cost('query ($n: Int) { page(first: $n) { nodes { id } } }', { n: 'x' })).toBe(0);
    expect(cost('query ($n: Int) { strict(n: $n) { parts { id } } }', { n: null })).toBe(0);
  });

  it('stays quick where fragments double thirty times', () => {
    const doubling = Array.from({ length: 30 }, (_, i) => `fragment f${i} on Item { ...f${i + 1} ...f${i + 1} }`);
    const source = `{ one { ...f0 } } ${doubling.join(' ')} fragment f30 on Item { parts { id } }`;
    expect(codeOf(() => cost(source))).toBe('TOO_COSTLY');
  });
});

describe('a page size', () => {
  it.each([0, -1, 101, 2_147_483_647])('of %p is out of range, written or sent', (first) => {
    expect(codeOf(() => cost(`{ page(first: ${first}) { nodes { id } } }`))).toBe('ARGUMENT_OUT_OF_RANGE');
    const source = 'query ($n: Int) { page(first: $n) { nodes { id } } }';
    expect(codeOf(() => cost(source, { n: first }))).toBe('ARGUMENT_OUT_OF_RANGE');
  });

  it.each([1, 100])('of %p is in range', (first) => {
    expect(cost(`{ page(first: ${first}) { nodes { id } } }`)).toBe(first);
  });
});
