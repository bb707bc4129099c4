import { Field, ID, ObjectType } from 'type-graphql';
import type { Source, SourceKind, Verification } from '../../domain/record/source';
import { SourceKindEnum, VerificationEnum } from './source-enums';
import { NodeInterface } from '../node/node.interface';
import { DateScalar, EdtfScalar, LanguageTagScalar, UrlScalar } from '../scalars';

/** What a source shows of itself; what it is linked to stands in the resolver. */
@ObjectType('Source', {
  implements: NodeInterface,
  description: 'A document, post, list or piece of evidence in which claims are read or on which they rest.',
  simpleResolvers: true,
})
export class SourceType implements Omit<Source, 'publisher'> {
  @Field(() => ID, { description: 'source: and a slug.' })
  readonly id!: string;

  @Field(() => SourceKindEnum, { description: 'What it is.' })
  readonly kind!: SourceKind;

  @Field(() => String, { description: 'As published, or our description in square brackets.' })
  readonly title!: string;

  @Field(() => String, { nullable: true, description: 'Who published it, where that is no entity of the graph.' })
  readonly publisherText!: string | null;

  @Field(() => LanguageTagScalar, { description: 'Its language.' })
  readonly language!: string;

  @Field(() => EdtfScalar, { nullable: true, description: 'When it was published, as far as known.' })
  readonly published!: string | null;

  @Field(() => UrlScalar, { nullable: true, description: 'Where it was found.' })
  readonly url!: string | null;

  @Field(() => UrlScalar, { nullable: true, description: 'Where a copy is archived.' })
  readonly archiveUrl!: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the copy that was read, hex.' })
  readonly sha256!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was retrieved.' })
  readonly retrieved!: string | null;

  @Field(() => VerificationEnum, { description: 'How much of it was opened.' })
  readonly verification!: Verification;

  @Field(() => ID, { description: 'Id of the data set that it belongs to.' })
  readonly dataSet!: string;
}
