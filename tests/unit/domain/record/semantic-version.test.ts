import fc from 'fast-check';
import { compareVersions } from '../../../../src/domain/record/semantic-version';
import { campaignRuns } from '../../../support/campaign';

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

describe('versions are compared as versions', () => {
  it('and not as texts: 0.10.0 comes after 0.9.10, a release after its candidates', () => {
    const indexes = fc.tuple(fc.nat(ASCENDING.length - 1), fc.nat(ASCENDING.length - 1));
    fc.assert(
      fc.property(indexes, ([one, other]) => {
        expect(Math.sign(compareVersions(ASCENDING[one]!, ASCENDING[other]!))).toBe(Math.sign(one - other));
      }),
      { numRuns: campaignRuns(300) },
    );
  });

  it('without their build metadata', () => {
    expect(compareVersions('1.0.0+one', '1.0.0+two')).toBe(0);
  });

  it.each(['1.0', 'v1.0.0', '1.0.0-', ''])('and %j is none', (text) => {
    expect(() => compareVersions(text, '1.0.0')).toThrow(RangeError);
  });
});
