import { Field, ObjectType } from 'type-graphql';
import type { Identifier } from '../../domain/record/entity';

@ObjectType('Identifier', {
  description: 'A number or code of an entity in another register. No two entities have the same.',
  simpleResolvers: true,
})
export class IdentifierType implements Identifier {
  @Field(() => String, {
    description:
      'The register: WIKIDATA, ISO3166_1_A2, ISO3166_1_A3, UN_LIST, UN_SYMBOL, IMO, MMSI, OFAC_UID, LEI and ' +
      'others.',
  })
  readonly scheme!: string;

  @Field(() => String, { description: 'The number or code, as its register writes it: S/RES/1718 (2006).' })
  readonly value!: string;
}
