import fc from 'fast-check';
import { compare, valid } from 'semver';
import { recordSchema } from '../../src/import/data-set/json-schemas';
import { headerRecord } from '../support/data-set-builder';

/** The order that Semantic Versioning 2.0.0, section 11, gives as its example, with numbers of several digits. */
const ASCENDING = [
  '0.9.10',
  '0.10.0',
  '1.0.0-alpha',
  '1.0.0-alpha.1',
  '1.0.0-alpha.beta',
  '1.0.0-beta',
  '1.0.0-beta.2',
  '1.0.0-beta.11',
  '1.0.0-rc.1',
  '1.0.0',
  '1.0.1',
  '10.0.0',
];

const { validate } = recordSchema('dataset.schema.json', 'header');

/** Whether the format of data sets takes this version. */
const isTaken = (version: string): boolean => validate(headerRecord({ version }));

const number = fc.oneof(fc.nat(12), fc.constantFrom(999_999_999_999_998, 999_999_999_999_999));
const word = fc.stringMatching(/^[0-9A-Za-z-]{0,4}[A-Za-z-][0-9A-Za-z-]{0,4}$/);
const parts = fc.record({
  numbers: fc.tuple(number, number, number),
  prerelease: fc.array(fc.oneof(number, word), { maxLength: 2 }),
});
type Parts = typeof parts extends fc.Arbitrary<infer T> ? T : never;

const written = ({ numbers, prerelease }: Parts): string =>
  numbers.join('.') + (prerelease.length === 0 ? '' : `-${prerelease.join('.')}`);

/** Section 11 of the specification, over the parts. */
function orderOf(one: Parts, other: Parts): number {
  for (const [index, value] of one.numbers.entries()) {
    if (value !== other.numbers[index]) return Math.sign(value - (other.numbers[index] ?? 0));
  }
  if (one.prerelease.length === 0 || other.prerelease.length === 0) {
    return Math.sign(other.prerelease.length - one.prerelease.length);
  }
  for (const [index, value] of one.prerelease.entries()) {
    const against = other.prerelease[index];
    if (against === undefined) return 1;
    if (value === against) continue;
    if (typeof value === typeof against) return value < against ? -1 : 1;
    return typeof value === 'number' ? -1 : 1;
  }
  return Math.sign(one.prerelease.length - other.prerelease.length);
}

describe('versions of data sets', () => {
  it('are compared as versions: the example of the specification', () => {
    const shuffled = [...ASCENDING].reverse().sort(compare);
    expect(shuffled).toEqual(ASCENDING);
    for (const version of ASCENDING) expect([version, isTaken(version)]).toEqual([version, true]);
  });

  it('are ordered as the specification says, up to the longest numbers that are taken', () => {
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        expect(compare(written(one), written(other))).toBe(orderOf(one, other));
      }),
      { numRuns: 2_000 },
    );
  });

  it('are equal in order when they differ in build metadata alone', () => {
    expect(compare('1.0.0+one', '1.0.0+two')).toBe(0);
  });

  it('can be compared whenever the format takes them', () => {
    const pieces = fc.constantFrom(
      '0',
      '1',
      '9',
      '01',
      '9007199254740993',
      'a',
      '-',
      '.',
      '+',
      'rc',
      ' ',
      'v',
      '\u0663',
    );
    const texts = fc.array(pieces, { minLength: 1, maxLength: 9 }).map((list) => list.join(''));
    const near = fc.tuple(fc.constantFrom('1.0.0', '1.0.', '1.', ''), texts).map((list) => list.join(''));
    let taken = 0;
    fc.assert(
      fc.property(near, (version) => {
        if (!isTaken(version)) return;
        taken += 1;
        expect(valid(version)).not.toBeNull();
      }),
      { numRuns: 5_000 },
    );
    expect(taken).toBeGreaterThan(100);
  });

  it.each([
    ['two numbers', '1.0'],
    ['a letter in front', 'v1.0.0'],
    ['an empty prerelease', '1.0.0-'],
    ['nothing', ''],
    ['a space', ' 1.0.0'],
    ['a leading zero', '1.00.0'],
    ['a leading zero in the prerelease', '1.0.0-rc.01'],
    ['a number that is too long to be compared', '9007199254740993.0.0'],
    ['a prerelease that is too long to be compared', '1.0.0-20231005120000001'],
  ])('are refused with %s', (_case, version) => {
    expect(isTaken(version)).toBe(false);
  });

  it('may carry a day as a number', () => {
    for (const version of ['20231005.1.0', '1.0.0-20231005', '1.0.0-0a1'])
      expect([version, isTaken(version)]).toEqual([version, true]);
  });
});
