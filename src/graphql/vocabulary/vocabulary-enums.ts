import { registerEnumType } from 'type-graphql';
import type { RelationTypeDefinition, Vocabulary } from '../../domain/vocabulary/vocabulary';

/** An enum whose values come from the vocabulary: an object for decorators, empty until `fillVocabularyEnums`. */
type OpenEnum = Record<string, string>;

interface OpenEnumParts {
  readonly byName: OpenEnum;
  readonly valuesConfig: Record<string, { description: string }>;
}

function openEnum(name: string, description: string): OpenEnumParts {
  const parts: OpenEnumParts = { byName: {}, valuesConfig: {} };
  // type-graphql keeps both objects and reads them each time when it builds a schema.
  registerEnumType(parts.byName, { name, description, valuesConfig: parts.valuesConfig });
  return parts;
}

const entityKinds = openEnum('EntityKind', 'Kinds of entity, from schema/entity-kinds.');
const relationTypes = openEnum('RelationType', 'Types of relation, from schema/relation-types.');
const roles = openEnum('Role', 'Roles in relations of all types, from schema/relation-types.');
const measures = openEnum('Measure', 'What quantities measure, from schema/quantities.yaml.');
const units = openEnum('Unit', 'What quantities are counted in, from schema/quantities.yaml.');

export const EntityKindEnum = entityKinds.byName;
export const RelationTypeEnum = relationTypes.byName;
export const RoleEnum = roles.byName;
export const MeasureEnum = measures.byName;
export const UnitEnum = units.byName;

/** What a value of an enum stands for. */
interface EnumValue {
  /** Name in GraphQL. */
  readonly name: string;
  /** Code in the records. */
  readonly code: string;
  readonly description: string;
}

/** Fills the enums from a vocabulary, in place of what was in them. Call it before each build of a schema. */
export function fillVocabularyEnums(vocabulary: Vocabulary): void {
  const types = [...vocabulary.relationTypes.values()];
  fill(entityKinds, [...vocabulary.entityKinds.values()].map(ofDefinition));
  fill(relationTypes, types.map(ofDefinition));
  fill(roles, rolesOf(types));
  fill(measures, [...vocabulary.measures.values()].map(ofDefinition));
  fill(units, [...vocabulary.units].map(ofUnit));
}

function fill({ byName, valuesConfig }: OpenEnumParts, values: readonly EnumValue[]): void {
  for (const name of Object.keys(byName)) {
    Reflect.deleteProperty(byName, name);
    Reflect.deleteProperty(valuesConfig, name);
  }
  for (const { name, code, description } of values) {
    byName[name] = code;
    valuesConfig[name] = { description };
  }
}

function ofDefinition({ code, definition }: { readonly code: string; readonly definition: string }): EnumValue {
  return { name: code, code, description: definition };
}

function ofUnit(code: string): EnumValue {
  return { name: code.toUpperCase(), code, description: `Counted or measured in: ${code.replaceAll('_', ' ')}.` };
}

/**
 * One value for each role. Its description says what it means in each type; types with the same meaning share a
 * sentence.
 */
function rolesOf(types: readonly RelationTypeDefinition[]): readonly EnumValue[] {
  const meanings = new Map<string, Map<string, string[]>>();
  for (const type of types) {
    for (const { code, definition } of type.roles) {
      const ofRole = meanings.get(code) ?? new Map<string, string[]>();
      ofRole.set(definition, [...(ofRole.get(definition) ?? []), type.code]);
      meanings.set(code, ofRole);
    }
  }
  return [...meanings].map(([code, ofRole]) => ({ name: code, code, description: describeRole(ofRole) }));
}

function describeRole(meanings: ReadonlyMap<string, readonly string[]>): string {
  return [...meanings].map(([meaning, types]) => `${types.join(', ')}: ${meaning}.`).join(' ');
}
