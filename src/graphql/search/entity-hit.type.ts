import { Field, ObjectType } from 'type-graphql';
import type { Entity, Identifier, Name } from '../../domain/record/entity';
import type { SearchStep } from '../../service/read/search';
import { describedEnum } from '../described-enum';
import { EntityType } from '../entity/entity.type';
import { IdentifierType } from '../entity/identifier.type';
import { NameType } from '../entity/name.type';

export const SearchStepEnum = describedEnum<SearchStep>({
  name: 'SearchStep',
  description: 'How a text was found, in the order in which hits are listed.',
  values: {
    IDENTIFIER: 'It is an identifier.',
    EXACT: 'It is a name, folded: case, accents, hyphens, spelling variants of a script do not count.',
    ALL_WORDS: 'All its words are in a name.',
    PREFIX: 'All its words but the last are in a name, and a word begins with the last.',
    BIGRAMS: 'Its runs of Han, Hangul or kana letters are in a name.',
  },
});

@ObjectType('EntityHit', { description: 'An entity that answers to a text, and by what.', simpleResolvers: true })
export class EntityHitType {
  @Field(() => EntityType, { description: 'The entity; it is listed once, by its best name.' })
  readonly entity!: Entity;

  @Field(() => SearchStepEnum, { description: 'How it was found.' })
  readonly how!: SearchStep;

  @Field(() => NameType, { nullable: true, description: 'The name that answers; null when an identifier does.' })
  readonly name!: Name | null;

  @Field(() => IdentifierType, { nullable: true, description: 'The identifier that answers; null when a name does.' })
  readonly identifier!: Identifier | null;
}
