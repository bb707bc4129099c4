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

  @Field(() => String, { description: 'Its label in Neo4j.' })
  readonly label!: string;

  @Field(() => String, { description: 'What it means.' })
  readonly definition!: string;
}

@ObjectType('RoleDefinition', { description: 'A role of a relation type.', simpleResolvers: true })
export class RoleDefinitionType implements RoleDefinition {
  @Field(() => RoleEnum, { description: 'Its code.' })
  readonly code!: string;

  @Field(() => String, { description: 'What the holder does: "carries", "is carried to".' })
  readonly definition!: string;

  @Field(() => [EntityKindEnum], { description: 'Kinds of entity that may hold it.' })
  readonly kinds!: readonly string[];

  @Field(() => Int, { description: 'Fewest holders.' })
  readonly min!: number;

  @Field(() => Int, { nullable: true, description: 'Most holders; null: any number.' })
  readonly max!: number | null;

  @Field(() => Boolean, { description: 'A principal: all of them stating a relation confirms it.' })
  readonly principal!: boolean;
}

@ObjectType('HopDefinition', { description: 'A pair of roles that paths walk.', simpleResolvers: true })
export class HopDefinitionType implements HopDefinition {
  @Field(() => RoleEnum, { description: 'The role walked from.' })
  readonly from!: string;

  @Field(() => RoleEnum, { description: 'The role walked to.' })
  readonly to!: string;

  @Field(() => Boolean, { description: 'Reads alike both ways.' })
  readonly symmetric!: boolean;

  @Field(() => String, { description: 'How it reads from `from` to `to`.' })
  readonly reads!: string;

  @Field(() => String, { description: 'How it reads back.' })
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

  @Field(() => RelationCategoryEnum, { description: 'Whether it happens or holds.' })
  readonly category!: RelationCategory;

  @Field(() => String, { description: 'What it means, and what its status says.' })
  readonly definition!: string;

  @Field(() => Boolean, { description: 'Says little about a connection: costs more on a path.' })
  readonly common!: boolean;

  @Field(() => Boolean, { description: "Accuses: a third party's bare word makes it ALLEGED, not REPORTED." })
  readonly accusatory!: boolean;

  @Field(() => Boolean, { description: 'Can be seen by a sensor.' })
  readonly observable!: boolean;

  @Field(() => Boolean, { description: 'Holds whatever was said by a day: `saidBy` is not applied.' })
  readonly structural!: boolean;

  @Field(() => [RoleDefinitionType], { complexity: listCost(6), description: 'Its roles.' })
  readonly roles!: readonly RoleDefinition[];

  @Field(() => [HopDefinitionType], {
    complexity: listCost(4),
    description: 'The pairs of roles that paths walk, and nothing else is.',
  })
  readonly hops!: readonly HopDefinition[];
}

@ObjectType('MeasureDefinition', { description: 'What a quantity measures.', simpleResolvers: true })
export class MeasureDefinitionType implements MeasureDefinition {
  @Field(() => MeasureEnum, { description: 'Its code.' })
  readonly code!: string;

  @Field(() => String, { description: 'What it means.' })
  readonly definition!: string;

  @Field(() => Boolean, { description: 'A rate: it needs a period.' })
  readonly rate!: boolean;
}

@ObjectType('Vocabulary', {
  description: 'What kinds, types, roles, measures and units there are: data, read from schema/ at start.',
  simpleResolvers: true,
})
export class VocabularyType {
  @Field(() => [EntityKindDefinitionType], { complexity: listCost(15), description: 'Kinds of entity, by code.' })
  readonly entityKinds!: readonly EntityKindDefinition[];

  @Field(() => [MeasureDefinitionType], { complexity: listCost(20), description: 'What quantities measure, by code.' })
  readonly measures!: readonly MeasureDefinition[];

  @Field(() => [UnitEnum], { description: 'What quantities are counted in.' })
  readonly units!: readonly string[];

  @Field(() => String, { description: 'SHA-256 over it, hex: a change re-derives every status at the next start.' })
  readonly hash!: string;
}
