import fc from 'fast-check';
import { PropertyLayout, type Properties, type PropertyTypes } from '../../../../src/domain/export/property-row';

const TYPES = {
  name: 'string',
  names: 'string[]',
  count: 'int',
  counts: 'int[]',
  share: 'float',
  known: 'boolean',
  turns: 'boolean[]',
  day: 'date',
  days: 'date[]',
  at: 'datetime',
} as const satisfies PropertyTypes;
const LAYOUT = new PropertyLayout(TYPES);

/** Texts that a record may hold: the loader refuses the controls that part texts. */
// eslint-disable-next-line no-control-regex -- finding them is the purpose
const text = fc.string({ unit: 'grapheme' }).map((one) => one.replace(/[\u0000\u001d-\u001f]/g, ' '));
const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
const date = day.map((one) => one.toISOString().slice(0, 10));
const int = fc.integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });

const rows = fc.record(
  {
    name: text,
    names: fc.array(text),
    count: int,
    counts: fc.array(int),
    share: fc.double({ noNaN: true, noDefaultInfinity: true }),
    known: fc.boolean(),
    turns: fc.array(fc.boolean()),
    day: date,
    days: fc.array(date),
    at: day.map((one) => one.toISOString()),
  },
  { requiredKeys: [] },
);

describe('properties as texts', () => {
  it('are the values that they were made of, with their types, and nothing for what is not there', () => {
    fc.assert(
      fc.property(rows, (values) => {
        expect(LAYOUT.row(values as Properties).values()).toEqual(values);
      }),
    );
  });

  it('tell null from an empty text, an empty list and a list of one empty text', () => {
    expect(LAYOUT.row({}).text('name')).toBeUndefined();
    expect(LAYOUT.row({ name: '' }).text('name')).toBe('');
    expect(LAYOUT.row({ names: [] }).value('names')).toEqual([]);
    expect(LAYOUT.row({ names: [''] }).value('names')).toEqual(['']);
  });

  it('refuse what would be lost or read as something else', () => {
    expect(() => LAYOUT.row({ nothing: 1 })).toThrow('a property nothing');
    expect(() => LAYOUT.row({ names: ['a\u001fb'] })).toThrow('told apart');
    expect(() => LAYOUT.row({ name: '\u0000' })).toThrow('is no string');
    expect(() => LAYOUT.row({ name: 1 })).toThrow('is no string');
    expect(() => LAYOUT.row({ count: 1.5 })).toThrow('is no int');
    expect(() => LAYOUT.row({ share: Number.NaN })).toThrow('is no float');
    expect(() => LAYOUT.row({ names: 'a' })).toThrow('is no string[]');
    expect(() => LAYOUT.row({ known: ['true'] })).toThrow('is no boolean');
  });

  it('stay as they are when others are made of them', () => {
    const one = LAYOUT.row({ name: 'a', count: 1 });
    expect(one.with({ name: undefined, days: ['2024-01-10'] }).values()).toEqual({ count: 1, days: ['2024-01-10'] });
    expect(one.withTexts({ count: '2' }).values()).toEqual({ name: 'a', count: 2 });
    expect(one.values()).toEqual({ name: 'a', count: 1 });
  });

  it('have no value for a name that is not theirs, and lists after all else', () => {
    expect(LAYOUT.empty.value('nothing')).toBeUndefined();
    expect(LAYOUT.columns.map(({ name }) => name)).toEqual([...LAYOUT.scalars, ...LAYOUT.lists]);
    expect(LAYOUT.lists).toEqual(['names', 'counts', 'turns', 'days']);
  });
});
