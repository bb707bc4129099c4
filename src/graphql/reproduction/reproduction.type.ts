import { Field, ObjectType } from 'type-graphql';
import type { Proof, Reproduction } from '../../domain/record/reproduction';
import { describedEnum } from '../described-enum';
import { JsonScalar } from '../json.scalar';

export const ProofEnum = describedEnum<Proof>({
  name: 'Proof',
  description: 'What running a statement proves.',
  values: {
    SEARCH: 'It finds the list again: its column `id` holds the ids of the page in their order.',
    EVIDENCE: 'Given the entities of each path, it returns for each hop the relations that meet the question.',
  },
});

@ObjectType('Reproduction', {
  description:
    'A statement with which anyone can check the answer, on the graph or on one filled from an export of it ' +
    '(format cypher, shape model).',
  simpleResolvers: true,
})
export class ReproductionType implements Reproduction {
  @Field(() => String, { description: 'The statement, in Cypher 5.' })
  readonly cypher!: string;

  @Field(() => JsonScalar, { description: 'Its parameters.' })
  readonly parameters!: Readonly<Record<string, unknown>>;

  @Field(() => ProofEnum, { description: 'What running it proves.' })
  readonly proves!: Proof;
}
