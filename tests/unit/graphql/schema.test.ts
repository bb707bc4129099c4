import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLEnumType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { buildSchema } from '../../../src/graphql/build-schema';
import { printSchema } from '../../../src/graphql/print-schema';
import { readVocabulary } from '../../../src/import/read-vocabulary';

const SCHEMA_FOLDER = join(__dirname, '..', '..', '..', 'schema');
const vocabulary = readVocabulary(SCHEMA_FOLDER);

/** Our own types: neither built in nor of introspection. */
function ownTypes(schema: GraphQLSchema): readonly GraphQLNamedType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  );
}

interface Described {
  readonly place: string;
  readonly description: string | null | undefined;
}

/** Everything that carries a description, by coordinate. */
function describedParts(type: GraphQLNamedType): readonly Described[] {
  const own = { place: type.name, description: type.description };
  const part = (name: string, description: string | null | undefined): Described => ({
    place: `${type.name}.${name}`,
    description,
  });
  if (isEnumType(type)) return [own, ...type.getValues().map(({ name, description }) => part(name, description))];
  if (isInputObjectType(type)) {
    return [own, ...Object.values(type.getFields()).map(({ name, description }) => part(name, description))];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  const fields = Object.values(type.getFields());
  return [
    own,
    ...fields.map(({ name, description }) => part(name, description)),
    ...fields.flatMap(({ name, args }) => args.map((arg) => part(`${name}(${arg.name}:)`, arg.description))),
  ];
}

const valuesOf = (schema: GraphQLSchema, name: string): readonly string[] =>
  (schema.getType(name) as GraphQLEnumType).getValues().map((value) => value.name);

describe('the schema', () => {
  const schema = buildSchema(vocabulary);

  it('is committed as it is: run `npm run generate` when this fails, and review the difference', () => {
    expect(readFileSync(join(SCHEMA_FOLDER, 'schema.graphql'), 'utf8')).toBe(printSchema(schema));
  });

  it('describes every type, field, argument and value', () => {
    const silent = ownTypes(schema)
      .filter(({ name }) => name !== 'Query')
      .flatMap(describedParts)
      .filter(({ description }) => !description);
    expect(silent).toEqual([]);
    expect(
      describedParts(schema.getType('Query')!)
        .slice(1)
        .filter(({ description }) => !description),
    ).toEqual([]);
  });

  it('has a type, kind, role and measure for everything in the vocabulary', () => {
    expect(valuesOf(schema, 'EntityKind')).toEqual([...vocabulary.entityKinds.keys()]);
    expect(valuesOf(schema, 'RelationType')).toEqual([...vocabulary.relationTypes.keys()]);
    expect(valuesOf(schema, 'Measure')).toEqual([...vocabulary.measures.keys()]);
    expect(valuesOf(schema, 'Unit')).toHaveLength(vocabulary.units.size);
    const roles = [...vocabulary.relationTypes.values()].flatMap((type) => type.roles.map(({ code }) => code));
    expect(new Set(valuesOf(schema, 'Role'))).toEqual(new Set(roles));
  });

  it('can be built for another vocabulary in the same process, and for the first one again', () => {
    const summit = vocabulary.relationTypes.get('SUMMIT')!;
    const made = {
      ...summit,
      code: 'MADE_UP',
      roles: summit.roles.map((role) => ({ ...role, code: `X_${role.code}` })),
    };
    const small = { ...vocabulary, relationTypes: new Map([['MADE_UP', made]]) };
    expect(valuesOf(buildSchema(small), 'RelationType')).toEqual(['MADE_UP']);
    expect(valuesOf(buildSchema(small), 'Role')).toContain('X_PARTY');
    expect(printSchema(buildSchema(vocabulary))).toBe(printSchema(schema));
  });

  it('has connections in the form that Relay expects', () => {
    for (const type of ownTypes(schema)) {
      if (!isObjectType(type) || !type.name.endsWith('Connection')) continue;
      const fields = type.getFields();
      expect(String(fields.pageInfo?.type)).toBe('PageInfo!');
      expect(String(fields.edges?.type)).toMatch(/^\[\w+Edge!\]!$/);
    }
    const { relations } = schema.getQueryType()!.getFields();
    expect(relations?.args.map(({ name, type }) => `${name}: ${String(type)}`)).toEqual(
      expect.arrayContaining(['first: Int', 'after: String']),
    );
  });
});
