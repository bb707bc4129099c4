import fc from 'fast-check';
import type { PropertyType, PropertyValue } from '../../../../src/domain/record/properties';
import { valueOfText } from '../../../../src/store/export/value-texts';

/** Texts that a record may hold: the loader refuses the characters that statements put between values. */
// eslint-disable-next-line no-control-regex -- finding them is the purpose
const text = fc.string({ unit: 'grapheme' }).map((one) => one.replace(/[\u0000\u001d-\u001f]/g, ' '));
const int = fc.integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
const float = fc.double({ noNaN: true, noDefaultInfinity: true });
const instant = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((one) => one.toISOString());
const day = instant.map((one) => one.slice(0, 10));

const VALUES: Readonly<Record<PropertyType, fc.Arbitrary<PropertyValue>>> = {
  string: text,
  int,
  float,
  boolean: fc.boolean(),
  date: day,
  datetime: instant,
  'string[]': fc.array(text),
  'int[]': fc.array(int),
  'boolean[]': fc.array(fc.boolean()),
  'date[]': fc.array(day),
};

/** The text that a statement writes of a value (filters/exported-texts). */
function written(value: PropertyValue): string {
  if (Object.is(value, -0)) return '-0.0';
  return typeof value === 'object' ? value.map((item) => `${String(item)}\u001f`).join('') : String(value);
}

describe('a value that a statement wrote as a text', () => {
  it.each(Object.entries(VALUES))('is read as it was when it is of type %s', (type, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (value) => {
        expect(valueOfText(written(value), type as PropertyType)).toEqual(value);
      }),
    );
  });

  it('is told from null when it is an empty text, an empty list or a list of one empty text', () => {
    expect(valueOfText('\u0000', 'string')).toBeUndefined();
    expect(valueOfText('\u0000', 'string[]')).toBeUndefined();
    expect(valueOfText('', 'string')).toBe('');
    expect(valueOfText('', 'string[]')).toEqual([]);
    expect(valueOfText('\u001f', 'string[]')).toEqual(['']);
  });

  it('is a number whether Neo4j writes it with a point or with an exponent', () => {
    expect(valueOfText('5.0', 'float')).toBe(5);
    expect(valueOfText('1.0E10', 'float')).toBe(1e10);
  });

  it.each([
    ['int', '1.0'],
    ['int', '1,2'],
    ['int', ''],
    ['int', '9007199254740993'],
    ['float', 'NaN'],
    ['float', 'Infinity'],
    ['float', ''],
    ['boolean', 'yes'],
    ['date', '2024-01'],
    ['date', "2024-01-15'"],
    ['datetime', '2024-01-15'],
    ['datetime', '2024-01-15T00:00:00+01:00'],
    ['string[]', 'a\u001fb'],
    ['int[]', '1.0\u001f'],
    ['boolean[]', 'true\u001fyes\u001f'],
    ['date[]', '2024-01-10'],
  ] as const)('is refused when it is of another type than %s: %j', (type, found) => {
    expect(() => valueOfText(found, type)).toThrow('The graph holds what no record of ours has');
  });
});
