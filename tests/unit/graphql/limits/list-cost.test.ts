import { join } from 'node:path';
import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  type GraphQLField,
} from 'graphql';
import type { ComplexityEstimator } from 'graphql-query-complexity';
import { buildSchema } from '../../../../src/graphql/build-schema';
import { COUNTED_BY_PARENT } from '../../../../src/graphql/limits/list-cost';
import { readVocabulary } from '../../../../src/import/read-vocabulary';

type Field = GraphQLField<unknown, unknown>;

const schema = buildSchema(readVocabulary(join(__dirname, '..', '..', '..', '..', 'schema')));

const fields: readonly (readonly [string, Field])[] = Object.values(schema.getTypeMap())
  .filter((type) => !type.name.startsWith('__'))
  .flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field] as const)
      : [],
  );

const costOf = (field: Field): ComplexityEstimator | undefined =>
  field.extensions.complexity as ComplexityEstimator | undefined;

/** A list of objects whose size neither `first` nor the ids that it is given say. */
function needsCost(field: Field): boolean {
  if (!isListType(getNullableType(field.type)) || !isCompositeType(getNamedType(field.type))) return false;
  return !field.args.some(({ name }) => name === 'first' || name === 'ids');
}

describe('the cost of lists', () => {
  it('is written on every list of objects without pages, and on nothing else', () => {
    const names = (kept: readonly (readonly [string, Field])[]) => kept.map(([name]) => name).sort();
    expect(names(fields.filter(([, field]) => costOf(field)))).toEqual(
      names(fields.filter(([, field]) => needsCost(field))),
    );
  });

  it('is counted by the parent only for the edges of a page', () => {
    const counted = fields.filter(([, field]) => costOf(field) === COUNTED_BY_PARENT).map(([name]) => name);
    expect(counted).toEqual(fields.map(([name]) => name).filter((name) => name.endsWith('Connection.edges')));
    expect(counted).toContain('RelationConnection.edges');
  });

  it('is at least one for each item: a list that costs nothing could be nested without limit', () => {
    const lists = fields.filter(([, field]) => needsCost(field) && costOf(field) !== COUNTED_BY_PARENT);
    for (const [name, field] of lists) {
      const cost = (childComplexity: number) => costOf(field)!({ childComplexity } as never);
      expect([name, Number.isInteger(cost(0)), Number(cost(0)) >= 1]).toEqual([name, true, true]);
      expect(cost(7)).toBe(Number(cost(0)) * 8);
    }
  });
});
