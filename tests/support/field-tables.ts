import { BASIS_FIELDS, CLAIM_FIELDS, QUANTITY_FIELDS, READING_FIELDS } from '../../src/domain/record/claim';
import { HEADER_FIELDS } from '../../src/domain/record/data-set';
import { ENTITY_FIELDS, IDENTIFIER_FIELDS, NAME_FIELDS, POINT_FIELDS } from '../../src/domain/record/entity';
import { PARTICIPATION_FIELDS, RELATION_FIELDS } from '../../src/domain/record/relation';
import { DERIVED_FROM_FIELDS, SOURCE_FIELDS } from '../../src/domain/record/source';

/** The names of the fields of everything that a data set is made of, in order, by its name in schema/dataset.schema.json. */
export const FIELD_NAMES: Readonly<Record<string, readonly string[]>> = {
  header: HEADER_FIELDS.map(({ name }) => name),
  source: SOURCE_FIELDS.map(({ name }) => name),
  derivedFrom: DERIVED_FROM_FIELDS.map(({ name }) => name),
  entity: ENTITY_FIELDS.map(({ name }) => name),
  name: NAME_FIELDS.map(({ name }) => name),
  identifier: IDENTIFIER_FIELDS.map(({ name }) => name),
  point: POINT_FIELDS.map(({ name }) => name),
  relation: RELATION_FIELDS.map(({ name }) => name),
  participation: PARTICIPATION_FIELDS.map(({ name }) => name),
  claim: CLAIM_FIELDS.map(({ name }) => name),
  quantity: QUANTITY_FIELDS.map(({ name }) => name),
  reading: READING_FIELDS.map(({ name }) => name),
  basis: BASIS_FIELDS.map(({ name }) => name),
};
