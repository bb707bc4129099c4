import { buildSchema, parse, specifiedRules, validate, type ValidationRule } from 'graphql';
import { admitDocument, DOCUMENT_RULES } from '../../../../src/graphql/limits/admit-document';
import { aliasesRule } from '../../../../src/graphql/limits/aliases-rule';
import { depthRule } from '../../../../src/graphql/limits/depth-rule';
import { directivesRule } from '../../../../src/graphql/limits/directives-rule';
import { fragmentsRule } from '../../../../src/graphql/limits/fragments-rule';
import { LIMITS } from '../../../../src/base/limits';
import { repeatsRule } from '../../../../src/graphql/limits/repeats-rule';
import { rootFieldsRule } from '../../../../src/graphql/limits/root-fields-rule';

const schema = buildSchema('type Query { a: Query b: Query leaf(x: Int): Int }');
const codes = (rule: ValidationRule, source: string): unknown[] =>
  validate(schema, parse(source), [rule]).map((error) => error.extensions.code);
const repeat = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const nested = (depth: number): string => `${'a { '.repeat(depth - 1)} leaf ${'}'.repeat(depth - 1)}`;

describe('depth', () => {
  it('accepts the limit and refuses one more', () => {
    expect(codes(depthRule, `{ ${nested(LIMITS.depth)} }`)).toEqual([]);
    expect(codes(depthRule, `{ ${nested(LIMITS.depth + 1)} }`)).toEqual(['TOO_DEEP']);
  });

  it('counts fields inside fragments, named or inline', () => {
    const half = LIMITS.depth / 2;
    const over = nested(half + 1);
    const named = `{ ${nested(half).replace('leaf', '...f')} } fragment f on Query { a { ${over} } }`;
    expect(codes(depthRule, named)).toEqual(['TOO_DEEP']);
    const inline = `{ ${nested(LIMITS.depth + 1)
      .replaceAll('a {', '... on Query { a {')
      .replaceAll('}', '} }')} }`;
    expect(codes(depthRule, inline)).toEqual(['TOO_DEEP']);
  });

  it('does not count inline fragments themselves', () => {
    expect(codes(depthRule, `{ ${'... { '.repeat(30)} leaf ${'}'.repeat(30)} }`)).toEqual([]);
  });

  it('exempts introspection, and only introspection', () => {
    const introspection = `{ __schema { types ${'{ ofType '.repeat(30)} { name } ${'}'.repeat(30)} } ${nested(3)} }`;
    expect(codes(depthRule, introspection)).toEqual([]);
    expect(codes(depthRule, `{ __schema { types { name } } ${nested(LIMITS.depth + 1)} }`)).toEqual(['TOO_DEEP']);
  });

  it('ends on fragments that contain themselves', () => {
    expect(codes(depthRule, '{ ...f } fragment f on Query { a { ...g } } fragment g on Query { b { ...f } }')).toEqual(
      [],
    );
  });

  it('measures each operation of a document', () => {
    expect(codes(depthRule, `query A { leaf } query B { ${nested(LIMITS.depth + 1)} }`)).toEqual(['TOO_DEEP']);
  });
});

describe.each([
  ['aliases', aliasesRule, LIMITS.aliases, (n: number) => `{ ${repeat(n, (i) => `x${i}: leaf`)} }`, 'TOO_MANY_ALIASES'],
  [
    'directives',
    directivesRule,
    LIMITS.directives,
    (n: number) => `{ ${repeat(n, () => 'leaf @skip(if: false)')} }`,
    'TOO_COSTLY',
  ],
  [
    'fragments',
    fragmentsRule,
    LIMITS.fragments,
    (n: number) => `{ leaf } ${repeat(n, (i) => `fragment f${i} on Query { leaf }`)}`,
    'TOO_COSTLY',
  ],
  ['repeats of a field', repeatsRule, LIMITS.repeats, (n: number) => `{ ${'leaf '.repeat(n)} }`, 'TOO_COSTLY'],
  ['repeats of a spread', repeatsRule, LIMITS.repeats, (n: number) => `{ ${'...f '.repeat(n)} }`, 'TOO_COSTLY'],
  [
    'repeats of an inline fragment',
    repeatsRule,
    LIMITS.repeats,
    (n: number) => `{ ${'... { leaf } '.repeat(n)} }`,
    'TOO_COSTLY',
  ],
  [
    'root fields',
    rootFieldsRule,
    LIMITS.rootFields,
    (n: number) => `{ ${repeat(n, (i) => `x${i}: leaf`)} }`,
    'TOO_COSTLY',
  ],
  [
    'root fields behind a spread',
    rootFieldsRule,
    LIMITS.rootFields,
    (n: number) => `{ ...f ...f } fragment f on Query { ${repeat(n, (i) => `x${i}: leaf`)} }`,
    'TOO_COSTLY',
  ],
] as const)('%s', (...[, rule, limit, document, code]) => {
  it('are accepted up to the limit and refused once above it', () => {
    expect(codes(rule, document(limit))).toEqual([]);
    expect(codes(rule, document(limit + 1))).toEqual([code]);
    expect(codes(rule, document(limit + 30))).toEqual([code]);
  });
});

describe('a document', () => {
  it('is refused by the parser above the token limit, with a code (found by the message of the library)', () => {
    const words = (count: number): string => `{ ${'leaf '.repeat(count - 2)} }`;
    const code = (count: number): unknown => admitDocument(schema, words(count))[0]?.extensions.code;
    expect(code(LIMITS.tokens + 1)).toBe('TOO_MANY_TOKENS');
    expect(code(LIMITS.tokens)).toBe('TOO_COSTLY');
  });

  it('that does not parse is let through, so that the parser answers', () => {
    expect(admitDocument(schema, '{ leaf')).toEqual([]);
  });

  it('is not checked by rules of the specification, one of which is quadratic', () => {
    expect(DOCUMENT_RULES.filter((rule) => specifiedRules.includes(rule))).toEqual([]);
  });
});
