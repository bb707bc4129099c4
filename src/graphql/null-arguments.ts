import {
  defaultFieldResolver,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/** Arguments of a field, or the fields of an input type, after variables and defaults. */
type Values = Readonly<Record<string, unknown>>;

/**
 * Makes null the same as leaving out, for every argument and every field of an input type.
 *
 * Clients send null for a variable that nobody has set. GraphQL passes null to the resolver and does not use the
 * default. Resolvers of this schema get the default instead, or nothing when there is none. Changes the given schema.
 */
export function readNullAsLeftOut(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const { args, resolve = defaultFieldResolver } = field;
      if (args.length === 0) continue;
      field.resolve = (source, values: Values, context, info) =>
        resolve(source, withoutNulls(args, values), context, info);
    }
  }
  return schema;
}

/** The values with the default in the place of null. A null without a default is left out. Works at every depth. */
export function withoutNulls(declared: readonly (GraphQLArgument | GraphQLInputField)[], values: Values): Values {
  const kept: Record<string, unknown> = {};
  for (const { name, type, defaultValue } of declared) {
    const value = values[name] ?? defaultValue;
    if (value !== null && value !== undefined) kept[name] = keptValue(type, value);
  }
  return kept;
}

function keptValue(declared: GraphQLInputType, value: unknown): unknown {
  const type = getNullableType(declared);
  if (isListType(type) && Array.isArray(value)) return value.map((item) => keptValue(type.ofType, item));
  if (!isInputObjectType(type) || value === null) return value;
  return withoutNulls(Object.values(type.getFields()), value as Values);
}
