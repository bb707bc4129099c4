import { GraphQLScalarType } from 'graphql';
import { EntenteError } from '../base/errors';

/** Any JSON value. It occurs in answers only. */
export const JsonScalar = new GraphQLScalarType<unknown>({
  name: 'JSON',
  description: 'Any JSON value. It occurs in answers only.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc8259',
  serialize: (value) => value,
  parseValue: () => {
    throw new EntenteError('BAD_USER_INPUT', 'JSON cannot be an argument.');
  },
});
