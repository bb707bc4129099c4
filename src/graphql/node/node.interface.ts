import { Field, ID, InterfaceType } from 'type-graphql';
import { parseRecordId, type RecordPrefix } from '../../domain/record/record-id';

/** The type of the API for each prefix of a record id. */
const TYPE_OF_PREFIX: Readonly<Partial<Record<RecordPrefix, string>>> = Object.freeze({
  entity: 'Entity',
  relation: 'Relation',
  claim: 'Claim',
  source: 'Source',
});

/** The type of a record, by the prefix of its id; undefined when no type has this prefix. */
export function typeNameOf({ id }: { readonly id: string }): string | undefined {
  const parsed = parseRecordId(id);
  return parsed.ok ? TYPE_OF_PREFIX[parsed.value.prefix] : undefined;
}

/** A record with an id. */
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
