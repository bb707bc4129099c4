import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isLeafType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { buildSchema } from '../../src/graphql/build-schema';
import { admitOperation } from '../../src/graphql/limits/admit-operation';
import { useGraphqlClient } from '../support/graphql-client';
import { shippedVocabulary } from '../support/scratch-graph';

const client = useGraphqlClient();
const schema: GraphQLSchema = buildSchema(shippedVocabulary());

/** Text of values in a document, by name of argument or input field. */
type Literals = Readonly<Record<string, string>>;

const RELATION = 'relation(id: "relation:vostochny-summit-2023")';
const ENDS: Literals = { from: '["Kim Jong Un"]', to: '["S/RES/1718 (2006)"]' };
const PATH = `paths(first: 1, input: ${literal(ENDS)}) { edges { node`;

/** How a document comes to an object of each type whose fields take arguments. Add a line for a new type. */
const WAYS: Readonly<Record<string, (selection: string) => string>> = {
  Query: (selection) => selection,
  Entity: (selection) => `entity(id: "entity:kim-jong-un") { ${selection} }`,
  Relation: (selection) => `${RELATION} { ${selection} }`,
  Source: (selection) => `claims(first: 1) { edges { node { readIn { source { ${selection} } } } } }`,
  Explanation: (selection) => `${RELATION} { explanation { ${selection} } }`,
  TimelineStep: (selection) => `${RELATION} { timeline { ${selection} } }`,
  Path: (selection) => `${PATH} { ${selection} } } }`,
  PathHop: (selection) => `${PATH} { hops { ${selection} } } } }`,
  HopRelation: (selection) => `${PATH} { hops { relations(first: 1) { ${selection} } } } } }`,
  Vocabulary: (selection) => `vocabulary { ${selection} }`,
};

/** Arguments without which a field cannot be asked. Add a line for a field with a new required argument. */
const NEEDED: Readonly<Record<string, readonly Literals[]>> = {
  'Query.entity': [{ id: '"entity:kim-jong-un"' }, { identifier: '{ scheme: WIKIDATA, value: "Q56226" }' }],
  'Query.search': [{ text: '"Kim"' }],
  'Query.paths': [{ input: literal(ENDS) }],
  'Query.pathExists': [{ input: literal(ENDS) }],
};

/** Fields without which an input cannot be given. */
const NEEDED_IN_INPUT: Readonly<Record<string, Literals>> = {
  PathInput: ENDS,
  IdentifierInput: { scheme: 'WIKIDATA', value: '"Q56226"' },
};

function literal(fields: Literals): string {
  return `{ ${written(fields)} }`;
}

function written(values: Literals): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ');
}

/** Arguments, and those that may be left out of them. */
interface Question {
  readonly what: string;
  readonly optional: readonly { readonly name: string; readonly type: string }[];
  /** The arguments as they stand in a document, with some of the optional ones. */
  readonly filled: (values: Literals) => Literals;
}

type Field = GraphQLField<unknown, unknown>;

function optional(declared: readonly (GraphQLArgument | GraphQLInputField)[], needed: Literals): Question['optional'] {
  return declared
    .filter(({ name, type }) => !isNonNullType(type) && !(name in needed))
    .map(({ name, type }) => ({ name, type: String(type) }));
}

function questionsOf(coordinate: string, { args }: Field): readonly Question[] {
  return (NEEDED[coordinate] ?? [{}]).flatMap((needed) => [
    {
      what: `${coordinate}(${written(needed)})`,
      optional: optional(args, needed),
      filled: (values: Literals) => ({ ...needed, ...values }),
    },
    ...args.flatMap(({ name, type }) => {
      const input = getNullableType(type);
      if (!isInputObjectType(input)) return [];
      return inputQuestions(input, `${coordinate}(${name}:)`, (value) => ({ ...without(needed, name), [name]: value }));
    }),
  ]);
}

function inputQuestions(
  input: GraphQLInputObjectType,
  what: string,
  given: (value: string) => Literals,
): readonly Question[] {
  const needed = NEEDED_IN_INPUT[input.name] ?? {};
  const filled = (values: Literals): Literals => given(literal({ ...needed, ...values }));
  return [
    { what, optional: optional(Object.values(input.getFields()), needed), filled },
    ...Object.values(input.getFields()).flatMap(({ name, type }) => {
      const inner = getNullableType(type);
      if (!isInputObjectType(inner)) return [];
      return inputQuestions(inner, `${what}.${name}`, (value) => filled({ [name]: value }));
    }),
  ];
}

/** The arguments without one of them. */
function without(values: Literals, name: string): Literals {
  return Object.fromEntries(Object.entries(values).filter(([given]) => given !== name));
}

const fields: readonly (readonly [string, Field])[] = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
  .flatMap((type) =>
    (isObjectType(type) ? Object.values(type.getFields()) : []).map(
      (field) => [`${type.name}.${field.name}`, field] as const,
    ),
  )
  .filter(([, { args }]) => args.some(({ type }) => !isNonNullType(type) || isInputObjectType(getNamedType(type))));

/** A question of a field. */
interface FieldQuestion extends Question {
  readonly coordinate: string;
  readonly field: Field;
}

const QUESTIONS: readonly (readonly [string, FieldQuestion])[] = fields.flatMap(([coordinate, field]) =>
  questionsOf(coordinate, field)
    .filter(({ optional }) => optional.length > 0)
    .map((question) => [question.what, { ...question, coordinate, field }] as const),
);

/** Everything that a type shows by itself, so that any difference shows; records by their ids. */
function selectionOf(output: GraphQLOutputType, depth = 3): string {
  const type = getNamedType(output);
  if (isLeafType(type)) return '';
  if (!isObjectType(type)) return '{ __typename }';
  if ('id' in type.getFields()) return '{ id }';
  const selected = Object.values(type.getFields())
    .filter((field) => field.args.every((argument) => !isNonNullType(argument.type)))
    .filter((field) => depth > 0 || isLeafType(getNamedType(field.type)))
    .map((field) => `${field.name} ${selectionOf(field.type, depth - 1)}`);
  return `{ ${selected.join(' ')} }`;
}

/** How the optional arguments are given: not at all, as null in the document, or as variables that are null. */
type Way = 'without' | 'written' | 'sent';

interface Asked {
  readonly source: string;
  readonly variables: Readonly<Record<string, null>>;
}

/** A document that asks a field once for each way, under the name of the way. */
function documentOf({ coordinate, field, optional, filled }: FieldQuestion, ways: readonly Way[]): Asked {
  const valuesOf: Readonly<Record<Way, (name: string) => readonly [string, string][]>> = {
    without: () => [],
    written: (name) => [[name, 'null']],
    sent: (name) => [[name, `$${name}`]],
  };
  const asked = ways.map((way) => {
    const given = written(filled(Object.fromEntries(optional.flatMap(({ name }) => valuesOf[way](name)))));
    return `${way}: ${field.name}${given === '' ? '' : `(${given})`} ${selectionOf(field.type)}`;
  });
  const reach = WAYS[coordinate.split('.')[0]!];
  if (reach === undefined) throw new Error(`WAYS does not say how a document comes to ${coordinate}`);
  if (!ways.includes('sent')) return { source: `{ ${reach(asked.join(' '))} }`, variables: {} };
  return {
    source: `query (${optional.map(({ name, type }) => `$${name}: ${type}`).join(', ')}) { ${reach(asked.join(' '))} }`,
    variables: Object.fromEntries(optional.map(({ name }) => [name, null])),
  };
}

function costOf({ source, variables }: Asked): number {
  const document = parse(source);
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  )!;
  return admitOperation({ schema, document, operation, variables });
}

/** Every object of an answer in which a field was asked in each way. */
function answersIn(value: unknown): readonly Readonly<Record<Way, unknown>>[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('without' in value) return [value as Readonly<Record<Way, unknown>>];
  return Object.values(value).flatMap(answersIn);
}

describe('null where an argument may be left out', () => {
  it('is allowed for every argument with a default: the schema says so', () => {
    const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
    const declared = [
      ...fields.flatMap(([, { args }]) => args),
      ...inputs.flatMap((type) => Object.values(type.getFields())),
    ];
    const refusing = declared.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue !== undefined);
    expect(refusing.map(({ name }) => name)).toEqual([]);
    expect(declared.filter(({ defaultValue }) => defaultValue !== undefined).length).toBeGreaterThan(10);
  });

  it.each(QUESTIONS)('answers and costs as much as left out: %s', async (_what, question) => {
    const asked = (ways: readonly Way[]): Asked => documentOf(question, ways);
    const { source, variables } = asked(['without', 'written', 'sent']);
    const answers = answersIn(await client().data<unknown>(source, variables));
    expect(answers.length).toBeGreaterThan(0);
    for (const answer of answers) {
      expect(answer.without).not.toBeNull();
      expect(JSON.stringify(answer.written)).toBe(JSON.stringify(answer.without));
      expect(JSON.stringify(answer.sent)).toBe(JSON.stringify(answer.without));
    }
    const cost = costOf(asked(['without']));
    expect([costOf(asked(['written'])), costOf(asked(['sent']))]).toEqual([cost, cost]);
  });
});
