import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { IdentifierScheme } from '../../domain/record/identifier';
import { describedEnum } from '../described-enum';

const SCHEME_MEANINGS: Readonly<Record<IdentifierScheme, string>> = {
  WIKIDATA: 'Item of Wikidata: Q56226.',
  ISO3166_1_A2: 'Two letters of ISO 3166-1: KP.',
  ISO3166_1_A3: 'Three letters of ISO 3166-1: PRK.',
  UN_LIST: "Number in the Security Council's consolidated list: KPe.001.",
  UN_SYMBOL: 'Symbol of a UN document: S/RES/1718 (2006).',
  IMO: 'IMO ship number, seven digits.',
  MMSI: 'Maritime mobile service identity, nine digits.',
  OFAC_UID: 'Number in the lists of the US Office of Foreign Assets Control.',
  EU_REF: "Reference in the European Union's consolidated list.",
  OPENSANCTIONS: 'Id of OpenSanctions.',
  LEI: 'Legal entity identifier, ISO 17442.',
};

export const IdentifierSchemeEnum = describedEnum<IdentifierScheme>({
  name: 'IdentifierScheme',
  description: 'Registers that give entities numbers or codes.',
  values: SCHEME_MEANINGS,
});

@InputType('IdentifierInput', { description: 'A number or code of an entity in another register.' })
export class IdentifierInput {
  @Field(() => IdentifierSchemeEnum, { description: 'The register.' })
  readonly scheme!: IdentifierScheme;

  @Field(() => String, {
    description: 'The number or code. Upper or lower case and spaces make no difference: s/res/1718(2006).',
  })
  readonly value!: string;
}

/** Which entity the client wants: by id or by identifier. */
@ArgsType()
export class EntityArguments {
  @Field(() => ID, { nullable: true, description: 'Its id, or an id that it had before it was merged.' })
  readonly id?: string;

  @Field(() => IdentifierInput, { nullable: true, description: 'A number or code of the entity in another register.' })
  readonly identifier?: IdentifierInput;
}
