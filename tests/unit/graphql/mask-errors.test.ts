import { GraphQLError } from 'graphql';
import { EntenteError } from '../../../src/base/errors';
import { isUnexpected, maskError } from '../../../src/graphql/mask-errors';

const mask = (error: GraphQLError): ReturnType<typeof maskError> => maskError(error.toJSON(), error);
const located = (originalError: Error): GraphQLError =>
  new GraphQLError(originalError.message, { originalError, path: ['search', 0] });

describe('masking', () => {
  it('keeps path and message of our own error, however often it was wrapped', () => {
    const ours = new EntenteError('TIME_INVALID', 'no date');
    const wrapped = new GraphQLError('Variable "$at" got invalid value "x"; no date', { originalError: located(ours) });
    expect(mask(wrapped)).toEqual({
      message: 'Variable "$at" got invalid value "x"; no date',
      extensions: { code: 'TIME_INVALID', hint: ours.hint, retriable: false },
    });
  });

  it.each([
    ['an unexpected error', new TypeError('x is undefined at /home/me')],
    ['an INTERNAL of ours, whose message names a statement', new EntenteError('INTERNAL', 'The statement x failed.')],
  ])('says nothing of %s', (_what, error) => {
    const masked = mask(located(error));
    expect(masked.message).toBe('Something went wrong on our side.');
    expect(masked.extensions).toEqual({ code: 'INTERNAL', hint: 'Report the request id.', retriable: false });
    expect(masked.path).toEqual(['search', 0]);
  });

  it('ignores codes that are not in our register', () => {
    const foreign = new GraphQLError('secret', { extensions: { code: 'DOWNSTREAM', secret: 'secret' } });
    expect(JSON.stringify(mask(foreign))).not.toContain('secret');
  });

  it('leaves out details that are not plain values', () => {
    const details = {
      limit: 3,
      list: [{ id: 'a', made: new Date(0) }],
      cause: new Error('secret'),
      call: () => 'secret',
      deep: [[[[['secret']]]]],
    };
    const masked = mask(located(new EntenteError('TOO_COSTLY', 'too much', { details })));
    expect(JSON.parse(JSON.stringify(masked.extensions))).toMatchObject({ details: { limit: 3, list: [{ id: 'a' }] } });
    expect(JSON.stringify(masked)).not.toContain('secret');
  });

  it.each(['NEO4J_AUTH', 'NEO4J_UNREACHABLE', 'GRAPH_FOREIGN', 'GRAPH_NEWER_THAN_CODE', 'CONFIG_INVALID'] as const)(
    'tells a client that the server met %s',
    (code) => {
      const masked = mask(located(new EntenteError(code, 'secret', { hint: 'secret', details: { host: 'secret' } })));
      expect(masked.extensions).toEqual({ code: 'UNAVAILABLE', hint: 'Try again in a moment.', retriable: true });
      expect(JSON.stringify(masked)).not.toContain('secret');
    },
  );

  it('asks for a log entry exactly when the client does not see the cause', () => {
    const unexpected = (error: Error): boolean => isUnexpected(located(error), located(error).toJSON());
    expect(unexpected(new Error('x'))).toBe(true);
    expect(unexpected(new EntenteError('UNAVAILABLE', 'x'))).toBe(true);
    expect(unexpected(new EntenteError('NEO4J_AUTH', 'x'))).toBe(true);
    expect(unexpected(new EntenteError('ENDPOINT_NOT_FOUND', 'x'))).toBe(false);
  });
});
