import { CLAIM_FIELDS, READING_FIELDS } from '../../../src/domain/record/claim';
import { ENTITY_FIELDS, NAME_FIELDS } from '../../../src/domain/record/entity';
import type { Fields } from '../../../src/domain/record/fields';
import { RELATION_FIELDS } from '../../../src/domain/record/relation';
import { SOURCE_FIELDS } from '../../../src/domain/record/source';
import { CYPHER_FOLDER } from '../../../src/store/neo4j/database';
import { readStatements } from '../../../src/store/neo4j/statements';

const statements = readStatements(CYPHER_FOLDER);

/** The columns in which a row holds the fields of a record: its properties, else one of the field's own name. */
function columnsOf<T>(fields: Fields<T>, { without = [] as string[] } = {}): string[] {
  return fields
    .filter(({ name }) => !without.includes(name))
    .flatMap(({ name, properties }) => (Object.keys(properties).length === 0 ? [name] : Object.keys(properties)));
}

function missingFrom(statement: string, columns: readonly string[]): string[] {
  const returned = statements.get(statement)?.returns ?? [];
  return columns.filter((column) => !returned.includes(column));
}

describe('the columns of rows', () => {
  it('hold every field of a source', () => {
    // What a source was made from is loaded separately.
    expect(missingFrom('source/find-by-ids', columnsOf(SOURCE_FIELDS, { without: ['derivedFrom'] }))).toEqual([]);
  });

  it('hold every field of an entity', () => {
    const without = ['names', 'identifiers', 'formerIds'];
    expect(missingFrom('entity/find-by-ids', columnsOf(ENTITY_FIELDS, { without }))).toEqual([]);
  });

  it('hold every field of a name', () => {
    expect(missingFrom('entity/names-of', columnsOf(NAME_FIELDS))).toEqual([]);
  });

  it('hold every field of a relation', () => {
    expect(missingFrom('relation/find-by-ids', columnsOf(RELATION_FIELDS, { without: ['participants'] }))).toEqual([]);
  });

  it('hold every field of a claim', () => {
    const without = ['basedOn', 'readIn'];
    expect(missingFrom('claim/find-by-ids', columnsOf(CLAIM_FIELDS, { without }))).toEqual([]);
  });

  it('hold every field of a reading', () => {
    // Named otherwise where its source has a column of the same name.
    const without = ['source', 'language', 'verification'];
    const own = columnsOf(READING_FIELDS, { without });
    expect(missingFrom('claim/readings-of', [...own, 'readingLanguage', 'readingVerification'])).toEqual([]);
  });
});
