import { Field, ObjectType } from 'type-graphql';
import type { Name, NameKind } from '../../domain/record/entity';
import { NameKindEnum } from './entity-enums';
import { LanguageTagScalar } from '../scalars';

@ObjectType('Name', { description: 'A name of an entity, as published.', simpleResolvers: true })
export class NameType implements Omit<Name, 'key'> {
  @Field(() => String, { description: 'The name as published, in Unicode form NFC.' })
  readonly value!: string;

  @Field(() => LanguageTagScalar, { description: 'Its language.' })
  readonly lang!: string;

  @Field(() => String, { description: 'Its script, as a code of ISO 15924: Latn, Cyrl, Arab, Kore, Jpan, Hani, Zyyy.' })
  readonly script!: string;

  @Field(() => NameKindEnum, { description: 'What kind of name it is.' })
  readonly kind!: NameKind;

  @Field(() => String, {
    nullable: true,
    description: 'How it was transliterated, such as ISO 9, ALA-LC or press; null: not known.',
  })
  readonly scheme!: string | null;
}
