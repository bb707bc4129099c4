import { LONGEST_SLUG, parseRecordId } from '../../../../src/domain/record/record-id';

it('an id is its prefix and slug', () => {
  expect(parseRecordId('entity:kim-jong-un')).toEqual({
    ok: true,
    value: { text: 'entity:kim-jong-un', prefix: 'entity', slug: 'kim-jong-un' },
  });
});

it.each(['relation:vostochny-summit-2023', 'claim:csis-railcars-73', 'source:a', 'dataset:dprk-russia-2023'])(
  'the id %s is accepted',
  (text) => {
    expect(parseRecordId(text).ok).toBe(true);
  },
);

it.each([
  '',
  'kim-jong-un',
  ':kim',
  'entity:',
  'Entity:kim',
  'person:kim',
  'entity:Kim',
  'entity:kim_jong',
  'entity:-kim',
  'entity:kim-',
  'entity:kim--jong',
  'entity:kim jong',
  'entity:kim\n',
  'entity:\u0643\u064a\u0645',
  'entity:a:b',
  `entity:${'a'.repeat(LONGEST_SLUG + 1)}`,
])('%j is no id', (text) => {
  expect(parseRecordId(text)).toMatchObject({ ok: false, code: 'ID_PATTERN' });
});

it('the longest slug is accepted', () => {
  expect(parseRecordId(`entity:${'a'.repeat(LONGEST_SLUG)}`).ok).toBe(true);
});

it('an id of another kind of record is refused where one kind is asked for', () => {
  expect(parseRecordId('claim:a', 'entity')).toMatchObject({ ok: false, code: 'ID_PATTERN' });
  expect(parseRecordId('entity:a', 'entity').ok).toBe(true);
});
