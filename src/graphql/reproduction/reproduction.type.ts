import { Field, ObjectType } from 'type-graphql';
import type { Proof, Reproduction } from '../../domain/record/reproduction';
import { describedEnum } from '../described-enum';
import { JsonScalar } from '../json.scalar';

export const ProofEnum = describedEnum<Proof>({
  name: 'Proof',
  description: 'What a statement proves when you run it.',
  values: {
    SEARCH: 'The whole list: the column `id` has the ids of the page in the same order.',
    EVIDENCE: 'Every hop of the answer: the statement returns the relations of each hop that meet the question.',
  },
});

@ObjectType('Reproduction', {
  description:
    'A database statement with which you can check the answer. Run it on this graph, or on your own one, loaded ' +
    'from an export (format cypher, shape model).',
  simpleResolvers: true,
})
export class ReproductionType implements Reproduction {
  @Field(() => String, { description: 'The statement, in Cypher 5.' })
  readonly cypher!: string;

  @Field(() => JsonScalar, { description: 'Its parameters.' })
  readonly parameters!: Readonly<Record<string, unknown>>;

  @Field(() => ProofEnum, { description: 'What it proves when you run it.' })
  readonly proves!: Proof;
}
