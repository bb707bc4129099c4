import { Field, ObjectType } from 'type-graphql';
import type { Entity, Identifier, Name } from '../../domain/record/entity';
import type { SearchStep } from '../../service/read/search';
import { describedEnum } from '../described-enum';
import { EntityType } from '../entity/entity.type';
import { IdentifierType } from '../entity/identifier.type';
import { NameType } from '../entity/name.type';

export const SearchStepEnum = describedEnum<SearchStep>({
  name: 'SearchStep',
  description: 'How a text was found. Hits are listed in this order.',
  values: {
    IDENTIFIER: 'The text is an identifier.',
    EXACT: 'The text is a name. Upper or lower case, accents, hyphens and spelling variants make no difference.',
    ALL_WORDS: 'All words of the text are in a name.',
    PREFIX: 'All words of the text but the last are in a name, and a word of the name begins with the last.',
    BIGRAMS: 'Every group of Han, Hangul or kana letters in the text is in a name.',
  },
});

@ObjectType('EntityHit', {
  description: 'An entity that the search found, and how it was found.',
  simpleResolvers: true,
})
export class EntityHitType {
  @Field(() => EntityType, { description: 'The entity. It is listed once, with its best match.' })
  readonly entity!: Entity;

  @Field(() => SearchStepEnum, { description: 'How it was found.' })
  readonly how!: SearchStep;

  @Field(() => NameType, { nullable: true, description: 'The name that matched; null when an identifier matched.' })
  readonly name!: Name | null;

  @Field(() => IdentifierType, {
    nullable: true,
    description: 'The identifier that matched; null when a name matched.',
  })
  readonly identifier!: Identifier | null;
}
