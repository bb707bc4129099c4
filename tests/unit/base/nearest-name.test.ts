import { didYouMean, nearestName } from '../../../src/base/nearest-name';

describe('the nearest name', () => {
  const fields = ['madeBy', 'modality', 'readIn', 'said', 'scope', 'stance'];

  it.each([
    ['made_by', 'madeBy'],
    ['madeby', 'madeBy'],
    ['modalty', 'modality'],
    ['raedIn', 'readIn'],
    ['siad', 'said'],
    ['stanse', 'stance'],
  ])('of %s is %s', (written, meant) => {
    expect(nearestName(written, fields)).toBe(meant);
  });

  it.each(['x', 'colour', 'id', '', 'readInSources'])(
    'of %p is none, because a list of names helps more than a wild guess',
    (written) => {
      expect(nearestName(written, fields)).toBeUndefined();
    },
  );

  it('is the first in code-point order when several are equally near', () => {
    expect(nearestName('cat', ['rat', 'bat', 'hat'])).toBe('bat');
  });

  it('becomes a question; without one, the other hint is given', () => {
    expect(didYouMean('siad', fields, 'none')).toBe('Did you mean said?');
    expect(didYouMean('colour', fields, 'One of these.')).toBe('One of these.');
  });

  it('is found in a short time even for a very long text', () => {
    // A comparison letter by letter would take hours.
    const endless = 'a'.repeat(1_000_000);
    expect(nearestName(endless, [endless]) === endless).toBe(true);
  });
});
