import { Field, ID, InterfaceType } from 'type-graphql';
import { parseRecordId, type RecordPrefix } from '../../domain/record/record-id';

/** Which type of the API a record id stands for. */
const TYPE_OF_PREFIX: Readonly<Partial<Record<RecordPrefix, string>>> = Object.freeze({
  entity: 'Entity',
  relation: 'Relation',
  claim: 'Claim',
  source: 'Source',
});

/** The name of the type of a record, read off its id; undefined for an id that names no node. */
export function typeNameOf({ id }: { readonly id: string }): string | undefined {
  const parsed = parseRecordId(id);
  return parsed.ok ? TYPE_OF_PREFIX[parsed.value.prefix] : undefined;
}

/** Anything with an id of its own. */
@InterfaceType('Node', {
  description: 'A record with an id: Entity, Relation, Claim or Source.',
  resolveType: typeNameOf,
})
export abstract class NodeInterface {
  @Field(() => ID, {
    description:
      'A permanent id that people can read. Its prefix says the type: entity:kim-jong-un. A record that was merged ' +
      'into another is still found by its old id.',
  })
  readonly id!: string;
}
