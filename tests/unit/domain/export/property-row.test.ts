import fc from 'fast-check';
import { PropertyLayout } from '../../../../src/domain/export/property-row';
import type { Properties, PropertyTypes } from '../../../../src/domain/record/properties';

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

const text = fc.string({ unit: 'grapheme' });
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

describe('a row of properties', () => {
  it('holds the values that it was made of, and nothing for what is not there', () => {
    fc.assert(
      fc.property(rows, (values) => {
        expect(LAYOUT.row(values as Properties).values()).toEqual(values);
      }),
    );
  });

  it('tells null from an empty text, an empty list and a list of one empty text', () => {
    expect(LAYOUT.row({}).text('name')).toBeUndefined();
    expect(LAYOUT.row({ name: '' }).text('name')).toBe('');
    expect(LAYOUT.row({ names: [] }).value('names')).toEqual([]);
    expect(LAYOUT.row({ names: [''] }).value('names')).toEqual(['']);
  });

  it('gives values without items as text, empty where one has to be', () => {
    const one = LAYOUT.row({ name: 'a', count: 5, share: 1e21, known: false, day: '2024-01-15' });
    const texts = ['name', 'count', 'share', 'known', 'day'].map((name) => one.text(name));
    expect(texts).toEqual(['a', '5', '1e+21', 'false', '2024-01-15']);
    expect(one.textOrEmpty('at')).toBe('');
  });

  it('gives the value in a column as it gives that of a name', () => {
    const one = LAYOUT.row({ count: 5, days: ['2024-01-15'] });
    for (const column of LAYOUT.columns) expect(one.valueIn(column)).toEqual(one.value(column.name));
  });

  it('refuses a property that is not in its layout, and values of another type', () => {
    expect(() => LAYOUT.row({ nothing: 1 })).toThrow('a property nothing');
    expect(() => LAYOUT.row({ name: 1 })).toThrow('is no string');
    expect(() => LAYOUT.row({ count: 1.5 })).toThrow('is no int');
    expect(() => LAYOUT.row({ share: Number.NaN })).toThrow('is no float');
    expect(() => LAYOUT.row({ names: 'a' })).toThrow('is no string[]');
    expect(() => LAYOUT.row({ known: ['true'] })).toThrow('is no boolean');
    expect(() => LAYOUT.row({ turns: [true, 'true'] })).toThrow('is no boolean[]');
    expect(() => LAYOUT.row({ day: "2024-01-15'" })).toThrow('is no date');
    expect(() => LAYOUT.row({ days: ['2024-01'] })).toThrow('is no date[]');
    expect(() => LAYOUT.row({ at: '2024-01-15' })).toThrow('is no datetime');
  });

  it('stays as it is when another is made of it', () => {
    const one = LAYOUT.row({ name: 'a', count: 1 });
    expect(one.with({ name: undefined, days: ['2024-01-10'] }).values()).toEqual({ count: 1, days: ['2024-01-10'] });
    expect(one.with({ count: 2 }).values()).toEqual({ name: 'a', count: 2 });
    expect(one.values()).toEqual({ name: 'a', count: 1 });
  });

  it('has no value for a name that is not in its layout, and lists after all else', () => {
    expect(LAYOUT.empty.value('nothing')).toBeUndefined();
    expect(LAYOUT.columns.map(({ name }) => name)).toEqual([...LAYOUT.scalars, ...LAYOUT.lists]);
    expect(LAYOUT.lists).toEqual(['names', 'counts', 'turns', 'days']);
  });
});
