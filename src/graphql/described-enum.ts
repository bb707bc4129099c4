import { registerEnumType } from 'type-graphql';

/** What an enum of the API is called and what its values mean, by code. */
export interface EnumDescription<Code extends string> {
  readonly name: string;
  readonly description: string;
  readonly values: Readonly<Record<Code, string>>;
}

/** Registers an enum whose values are the same in GraphQL and in the records. Pass the result to decorators. */
export function describedEnum<Code extends string>(enumeration: EnumDescription<Code>): Record<Code, Code> {
  const { name, description, values } = enumeration;
  const codes = Object.keys(values) as Code[];
  const byCode = Object.fromEntries(codes.map((code) => [code, code])) as Record<Code, Code>;
  const valuesConfig = Object.fromEntries(codes.map((code) => [code, { description: values[code] }]));
  registerEnumType(byCode, { name, description, valuesConfig: valuesConfig as Record<Code, { description: string }> });
  return byCode;
}
