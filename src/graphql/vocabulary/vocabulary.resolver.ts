import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { RelationTypeDefinition } from '../../domain/vocabulary/vocabulary';
import type { GraphqlContext } from '../context';
import { listCost } from '../limits/list-cost';
import { RelationTypeEnum } from './vocabulary-enums';
import { RelationTypeDefinitionType, TypeMappingType, VocabularyType } from './vocabulary.type';

/** What kinds, types, roles, measures and units there are. */
@Resolver(() => VocabularyType)
export class VocabularyResolver {
  @Query(() => VocabularyType, { description: 'The kinds of entity, types of relation, roles, measures and units.' })
  vocabulary(@Ctx() { vocabulary }: GraphqlContext): VocabularyType {
    return {
      entityKinds: [...vocabulary.entityKinds.values()],
      measures: [...vocabulary.measures.values()],
      units: [...vocabulary.units],
      hash: vocabulary.hash,
    };
  }

  @FieldResolver(() => [RelationTypeDefinitionType], {
    complexity: listCost(60),
    description: 'Types of relation, by code.',
  })
  relationTypes(
    @Arg('codes', () => [RelationTypeEnum], { nullable: true, description: 'Only these types. Leave it out for all.' })
    codes: readonly string[] | undefined,
    @Ctx() { vocabulary }: GraphqlContext,
  ): readonly RelationTypeDefinition[] {
    const types = [...vocabulary.relationTypes.values()];
    return codes ? types.filter(({ code }) => codes.includes(code)) : types;
  }
}

/** The mappings of a type, by scheme. */
@Resolver(() => RelationTypeDefinitionType)
export class RelationTypeDefinitionResolver {
  @FieldResolver(() => [TypeMappingType], {
    complexity: listCost(4),
    description: 'Its codes in other vocabularies, by scheme.',
  })
  mappings(@Root() { mappings }: RelationTypeDefinition): readonly TypeMappingType[] {
    return Object.entries(mappings).map(([scheme, codes]) => ({ scheme, codes }));
  }
}
