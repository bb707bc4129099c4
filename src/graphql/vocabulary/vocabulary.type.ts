import { Field, Int, ObjectType } from 'type-graphql';
import type {
  EntityKindDefinition,
  HopDefinition,
  MeasureDefinition,
  RelationCategory,
  RoleDefinition,
} from '../../domain/vocabulary/vocabulary';
import { listCost } from '../limits/list-cost';
import { RelationCategoryEnum } from '../relation/relation-enums';
import { EntityKindEnum, MeasureEnum, RelationTypeEnum, RoleEnum, UnitEnum } from './vocabulary-enums';

@ObjectType('EntityKindDefinition', { description: 'A kind of entity.', simpleResolvers: true })
export class EntityKindDefinitionType implements EntityKindDefinition {
  @Field(() => EntityKindEnum, { description: 'Its code.' })
  readonly code!: string;

  @Field(() => String, { description: 'The label of its nodes in Neo4j.' })
  readonly label!: string;

  @Field(() => String, { description: 'What it means.' })
  readonly definition!: string;
}

@ObjectType('RoleDefinition', { description: 'A role of a relation type.', simpleResolvers: true })
export class RoleDefinitionType implements RoleDefinition {
  @Field(() => RoleEnum, { description: 'Its code.' })
  readonly code!: string;

  @Field(() => String, { description: 'What an entity in this role does, such as "carries" or "is carried to".' })
  readonly definition!: string;

  @Field(() => [EntityKindEnum], { description: 'Kinds of entity that may have this role.' })
  readonly kinds!: readonly string[];

  @Field(() => Int, { description: 'The smallest number of entities in this role.' })
  readonly min!: number;

  @Field(() => Int, { nullable: true, description: 'The largest number of entities in this role; null: any number.' })
  readonly max!: number | null;

  @Field(() => Boolean, { description: 'True for principals: when all of them state the relation, it is CONFIRMED.' })
  readonly principal!: boolean;
}

@ObjectType('HopDefinition', { description: 'Two roles that a path can go between.', simpleResolvers: true })
export class HopDefinitionType implements HopDefinition {
  @Field(() => RoleEnum, { description: 'The role where the hop begins.' })
  readonly from!: string;

  @Field(() => RoleEnum, { description: 'The role where the hop ends.' })
  readonly to!: string;

  @Field(() => Boolean, { description: 'True when the hop reads the same in both directions.' })
  readonly symmetric!: boolean;

  @Field(() => String, { description: 'How the hop reads in words from `from` to `to`.' })
  readonly reads!: string;

  @Field(() => String, { description: 'How the hop reads in words from `to` to `from`.' })
  readonly inverse!: string;
}

@ObjectType('TypeMapping', { description: 'Codes of other vocabularies for a relation type.', simpleResolvers: true })
export class TypeMappingType {
  @Field(() => String, { description: 'The vocabulary: cameo, plover, ftm, stix, wikidata.' })
  readonly scheme!: string;

  @Field(() => [String], { description: 'Its codes.' })
  readonly codes!: readonly string[];
}

@ObjectType('RelationTypeDefinition', { description: 'A type of relation.', simpleResolvers: true })
export class RelationTypeDefinitionType {
  @Field(() => RelationTypeEnum, { description: 'Its code.' })
  readonly code!: string;

  @Field(() => RelationCategoryEnum, { description: 'Whether it is an event or a tie.' })
  readonly category!: RelationCategory;

  @Field(() => String, { description: 'What the type means, and what a status says about it.' })
  readonly definition!: string;

  @Field(() => Boolean, { description: 'True for types that say little about a connection. They cost more on a path.' })
  readonly common!: boolean;

  @Field(() => Boolean, {
    description: 'True for types that accuse somebody: when a third party only states it, it is ALLEGED, not REPORTED.',
  })
  readonly accusatory!: boolean;

  @Field(() => Boolean, { description: 'True when a sensor, such as a satellite, can see it.' })
  readonly observable!: boolean;

  @Field(() => Boolean, { description: 'True for types that `saidBy` does not affect, such as where a place is.' })
  readonly structural!: boolean;

  @Field(() => [RoleDefinitionType], { complexity: listCost(6), description: 'Its roles.' })
  readonly roles!: readonly RoleDefinition[];

  @Field(() => [HopDefinitionType], {
    complexity: listCost(4),
    description: 'The pairs of roles that paths can go between. Paths use no other pairs.',
  })
  readonly hops!: readonly HopDefinition[];
}

@ObjectType('MeasureDefinition', { description: 'What a quantity measures.', simpleResolvers: true })
export class MeasureDefinitionType implements MeasureDefinition {
  @Field(() => MeasureEnum, { description: 'Its code.' })
  readonly code!: string;

  @Field(() => String, { description: 'What it means.' })
  readonly definition!: string;

  @Field(() => Boolean, { description: 'True for a rate, which needs a period.' })
  readonly rate!: boolean;
}

@ObjectType('Vocabulary', {
  description:
    'The kinds of entity, types of relation, roles, measures and units. They are read from the folder schema/ ' +
    'when the server starts.',
  simpleResolvers: true,
})
export class VocabularyType {
  @Field(() => [EntityKindDefinitionType], { complexity: listCost(15), description: 'Kinds of entity, by code.' })
  readonly entityKinds!: readonly EntityKindDefinition[];

  @Field(() => [MeasureDefinitionType], { complexity: listCost(20), description: 'What quantities measure, by code.' })
  readonly measures!: readonly MeasureDefinition[];

  @Field(() => [UnitEnum], { description: 'The units of quantities.' })
  readonly units!: readonly string[];

  @Field(() => String, {
    description:
      'SHA-256 of the vocabulary, in hex. When it changes, every status is computed again at the next start.',
  })
  readonly hash!: string;
}
