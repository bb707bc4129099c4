import { lexicographicSortSchema, printSchema as print, type GraphQLSchema } from 'graphql';

/** The schema as sorted SDL, so that every difference is a change of the API. Ends with a line break. */
export function printSchema(schema: GraphQLSchema): string {
  return `${print(lexicographicSortSchema(schema))}\n`;
}
