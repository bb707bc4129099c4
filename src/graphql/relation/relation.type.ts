import { Field, ID, ObjectType } from 'type-graphql';
import type { Relation } from '../../domain/record/relation';
import { NodeInterface } from '../node/node.interface';
import { EdtfScalar } from '../scalars';
import { RelationTypeEnum } from '../vocabulary/vocabulary-enums';

/** The fields of a relation that are shown as they are stored. The others are in the resolvers. */
@ObjectType('Relation', {
  implements: NodeInterface,
  description:
    'Something that happened or held between entities, each in a role, with a date. It is not a fact: its status ' +
    'is computed from the claims about it.',
  simpleResolvers: true,
})
export class RelationType implements Pick<Relation, 'id' | 'type' | 'when' | 'generic' | 'dataSet'> {
  @Field(() => ID, { description: 'The id of a relation: `relation:` and a short name.' })
  readonly id!: string;

  @Field(() => RelationTypeEnum, { description: 'What kind of relation it is.' })
  readonly type!: string;

  @Field(() => EdtfScalar, {
    nullable: true,
    description: 'When it happened or held, as the data set writes it; null: not known.',
  })
  readonly when!: string | null;

  @Field(() => Boolean, {
    description: 'True for a class of relations, such as "any arms export by X to Y". Paths never use it.',
  })
  readonly generic!: boolean;

  @Field(() => ID, { description: 'Id of the data set that it belongs to.' })
  readonly dataSet!: string;
}
