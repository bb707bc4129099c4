import { join } from 'node:path';
import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
} from 'graphql';
import { buildSchema } from '../../../../src/graphql/build-schema';
import { LIST_SIZES } from '../../../../src/graphql/limits/list-sizes';
import { readVocabulary } from '../../../../src/import/read-vocabulary';

type Field = GraphQLField<unknown, unknown>;

const schema = buildSchema(readVocabulary(join(__dirname, '..', '..', '..', '..', 'schema')));

/** Whether the cost of a field is looked up: a list of objects that is neither a page, nor inside one, nor by ids. */
function isLookedUp(type: GraphQLNamedType, field: Field): boolean {
  if (!isListType(getNullableType(field.type)) || !isCompositeType(getNamedType(field.type))) return false;
  if (field.args.some(({ name }) => name === 'first' || name === 'ids')) return false;
  return !(type.name.endsWith('Connection') && field.name === 'edges');
}

const lookedUp = Object.values(schema.getTypeMap())
  .filter((type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'))
  .flatMap((type) => {
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    return fields.filter((field) => isLookedUp(type, field)).map((field) => `${type.name}.${field.name}`);
  })
  .sort();

describe('the sizes of lists', () => {
  it('are known for every list of objects without pages, and for nothing that does not exist', () => {
    expect(Object.keys(LIST_SIZES).sort()).toEqual(lookedUp);
  });

  it('are whole numbers of at least one: a list that costs nothing could be nested without end', () => {
    expect(Object.values(LIST_SIZES).filter((size) => !Number.isInteger(size) || size < 1)).toEqual([]);
  });
});
