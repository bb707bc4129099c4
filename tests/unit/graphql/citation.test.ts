import { parse, type OperationDefinitionNode } from 'graphql';
import { citationOf, isIntrospection } from '../../../src/graphql/citation';

const graph = { run: 1, dataSets: [] };

const hashOf = (
  source: string,
  variables: Readonly<Record<string, unknown>> = {},
  operationName: string | null = null,
) => citationOf({ document: parse(source), operationName, variables }, graph).query;

const QUESTION = 'query ($id: ID!, $first: Int) { entity(id: $id) { names(first: $first) } }';

describe('the hash of a question', () => {
  it('does not depend on white space, comments and the order of variables', () => {
    const laidOut = `
      # Who is it?
      query ($id: ID!, $first: Int) {
        entity(id: $id) { names(first: $first) }
      }`;
    const hash = hashOf(QUESTION, { id: 'entity:a', first: 1 });
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(hashOf(laidOut, { first: 1, id: 'entity:a' })).toBe(hash);
  });

  it('depends on variables, fields and the operation', () => {
    const two = 'query A { a } query B { b }';
    const hashes = [
      hashOf(QUESTION, { id: 'entity:a' }),
      hashOf(QUESTION, { id: 'entity:b' }),
      hashOf(QUESTION, { id: 'entity:a', first: null }),
      hashOf(QUESTION.replace('names', 'aliases'), { id: 'entity:a' }),
      hashOf(two, {}, 'A'),
      hashOf(two, {}, 'B'),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});

describe('what asks about the schema alone', () => {
  it.each([
    ['{ __schema { types { name } } __typename }', true],
    ['{ __typename entity { id } }', false],
    ['{ ...F } fragment F on Query { __typename }', false],
  ])('%s: %s', (source, expected) => {
    expect(isIntrospection(parse(source).definitions[0] as OperationDefinitionNode)).toBe(expected);
  });
});
