import { Field, ObjectType } from 'type-graphql';
import type { Derivation, Source } from '../../domain/record/source';
import type { OriginalSource } from '../../store/source/source-store';
import { DerivationEnum } from './source-enums';
import { SourceType } from './source.type';

@ObjectType('DerivedFrom', { description: 'The source from which another source was made.', simpleResolvers: true })
export class DerivedFromType implements OriginalSource {
  @Field(() => SourceType, { description: 'The source from which it was made.' })
  readonly source!: Source;

  @Field(() => DerivationEnum, { description: 'How it was made.' })
  readonly how!: Derivation;
}
