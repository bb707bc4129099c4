import { Field, ID, ObjectType } from 'type-graphql';
import type { Source, SourceKind, Verification } from '../../domain/record/source';
import { SourceKindEnum, VerificationEnum } from './source-enums';
import { NodeInterface } from '../node/node.interface';
import { DateScalar, EdtfScalar, LanguageTagScalar, UrlScalar } from '../scalars';

/** The fields of a source. The records that it is linked to are in the resolver. */
@ObjectType('Source', {
  implements: NodeInterface,
  description: 'A document, post, list or piece of evidence. Claims are read in it or based on it.',
  simpleResolvers: true,
})
export class SourceType implements Omit<Source, 'publisher'> {
  @Field(() => ID, { description: 'The id of a source: `source:` and a short name.' })
  readonly id!: string;

  @Field(() => SourceKindEnum, { description: 'What it is.' })
  readonly kind!: SourceKind;

  @Field(() => String, { description: 'Its title as published, or our description in square brackets.' })
  readonly title!: string;

  @Field(() => String, { nullable: true, description: 'Who published it, when that is not an entity of the graph.' })
  readonly publisherText!: string | null;

  @Field(() => LanguageTagScalar, { description: 'Its language.' })
  readonly language!: string;

  @Field(() => EdtfScalar, { nullable: true, description: 'When it was published; null: not known.' })
  readonly published!: string | null;

  @Field(() => UrlScalar, { nullable: true, description: 'Where it was found.' })
  readonly url!: string | null;

  @Field(() => UrlScalar, { nullable: true, description: 'Where a copy is archived.' })
  readonly archiveUrl!: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the copy that was read, in hex.' })
  readonly sha256!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was retrieved.' })
  readonly retrieved!: string | null;

  @Field(() => VerificationEnum, { description: 'How much of it the editors have read.' })
  readonly verification!: Verification;

  @Field(() => ID, { description: 'Id of the data set that it belongs to.' })
  readonly dataSet!: string;
}
