import { canonicalDataSet, canonicalRecord } from '../../../../src/domain/record/canonical-record';
import { recordSchema } from '../../../../src/import/data-set/json-schemas';
import { FIELD_NAMES } from '../../../support/field-tables';
import {
  claimRecord,
  entityRecord,
  minimalDataSet,
  relationRecord,
  sourceRecord,
} from '../../../support/data-set-builder';

/** The definitions of the schema that have fields of their own, with the fields; `record` is for JSON Lines alone. */
function schemaFields(): Record<string, string[]> {
  const { root } = recordSchema('dataset.schema.json');
  const holders = Object.entries(root.$defs ?? {}).filter(([, { properties }]) => properties !== undefined);
  return Object.fromEntries(
    holders.map(([name, { properties = {} }]) => [name, Object.keys(properties).filter((key) => key !== 'record')]),
  );
}

describe('the canonical form of a record', () => {
  it('orders every field of the schema, as the schema does: none would be lost', () => {
    expect(FIELD_NAMES).toEqual(schemaFields());
  });

  it('is the same whatever the order in which the fields were written, at every level', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, member]) => [key, reversed(member)]),
      );
    };
    const dataSet = minimalDataSet();
    const backwards = reversed(dataSet) as typeof dataSet;
    expect(JSON.stringify(backwards)).not.toBe(JSON.stringify(dataSet));
    expect(JSON.stringify(canonicalDataSet(backwards))).toBe(JSON.stringify(canonicalDataSet(dataSet)));
  });

  it('leaves out what goes without saying', () => {
    const said = claimRecord({ id: 'claim:a' });
    const redundant = {
      onBehalfOf: [],
      basedOn: [],
      supersedes: [],
      retracts: [],
      respondsTo: [],
      authoritative: false,
    };
    expect(canonicalRecord('claim', { ...said, ...redundant })).toEqual(said);
    expect(canonicalRecord('entity', { ...entityRecord({ id: 'entity:a' }), identifiers: [], formerIds: [] })).toEqual(
      entityRecord({ id: 'entity:a' }),
    );
    expect(canonicalRecord('source', { ...sourceRecord({ id: 'source:a' }), derivedFrom: [] })).toEqual(
      sourceRecord({ id: 'source:a' }),
    );
  });

  it('keeps what has no value and says so', () => {
    expect(canonicalRecord('claim', claimRecord({ id: 'claim:a', authoritative: true }))).toMatchObject({
      likelihood: null,
      authoritative: true,
    });
    expect(canonicalRecord('source', sourceRecord({ id: 'source:a' })).url).toBeNull();
    expect(canonicalRecord('relation', relationRecord({ id: 'relation:a' })).generic).toBe(false);
  });

  it('keeps a script only where the letters do not tell it', () => {
    const names = [
      { value: 'Kim', lang: 'en', kind: 'PRIMARY', script: 'Latn' },
      { value: '金正恩', lang: 'zh', kind: 'PRIMARY', script: 'Hans' },
      { value: '金正恩', lang: 'zh-Hant', kind: 'PRIMARY', script: 'Hani' },
    ] as const;
    const { names: written } = canonicalRecord('entity', entityRecord({ id: 'entity:a', names }));
    expect(written.map(({ script }) => script)).toEqual([undefined, 'Hans', undefined]);
  });

  it('sorts titles by language and former ids, and nothing else', () => {
    const title = { ru: 'r', ar: 'a', 'zh-Hant': 't', zh: 'z' };
    const relation = canonicalRecord('relation', relationRecord({ id: 'relation:a', title }));
    expect(Object.keys(relation.title)).toEqual(['ar', 'ru', 'zh', 'zh-Hant']);
    const formerIds = ['entity:b', 'entity:a'];
    expect(canonicalRecord('entity', entityRecord({ id: 'entity:c', formerIds })).formerIds).toEqual([
      'entity:a',
      'entity:b',
    ]);
    const onBehalfOf = ['entity:southland', 'entity:northland'];
    expect(canonicalRecord('claim', claimRecord({ id: 'claim:a', onBehalfOf })).onBehalfOf).toEqual(onBehalfOf);
  });

  it('gives a figure as worded no measure of its own, and zero one sign', () => {
    const quantity = { value: -0, bound: 'EXACT', unit: 'container', measure: 'COUNT' } as const;
    const claim = claimRecord({ id: 'claim:a', quantity, readIn: [{ source: 'source:gazette', quantity }] });
    const written = canonicalRecord('claim', claim);
    expect(written.quantity).toEqual({ ...quantity, value: 0 });
    expect(written.readIn[0]?.quantity).toEqual({ value: 0, bound: 'EXACT', unit: 'container' });
  });
});
