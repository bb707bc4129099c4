import { LAST_DAY } from '../../../../src/domain/time/time-bounds';
import type { ClaimRecord } from '../../../../src/domain/record/claim';
import { SOURCES, claim, derivedFrom, source } from '../../../support/status-evidence';

const PUBLISHED = [
  ...SOURCES,
  source('early', { published: '2023-10' }),
  source('late', { published: '2023-11-02' }),
  { ...source('undated'), published: undefined as never },
];

function countsFrom(over: Partial<ClaimRecord>, ...readIn: readonly string[]): string | undefined {
  const one = { ...claim('a'), readIn: readIn.map((id) => ({ source: `source:${id}`, locator: 'p1' })), ...over };
  const sources = PUBLISHED.map(({ published, ...rest }) => (published === undefined ? rest : { ...rest, published }));
  return derivedFrom([one], { sources }).claims.get(one.id)?.countsFrom;
}

/** A claim without a day of saying. */
const UNSAID = { said: undefined } as unknown as Partial<ClaimRecord>;

describe('the day from which a claim counts', () => {
  it('is the latest day on which it may have been said', () => {
    expect(countsFrom({ said: '2023-10' }, 'late')).toBe('2023-10-31');
    expect(countsFrom({ said: '[2023-10-01..2023-10-06]' }, 'late')).toBe('2023-10-06');
    expect(countsFrom({ said: '2023-10-05' }, 'late')).toBe('2023-10-05');
  });

  it('is the earliest publication when no day is known', () => {
    expect(countsFrom(UNSAID, 'late', 'early', 'undated')).toBe('2023-10-31');
    expect(countsFrom({ said: '2023/..' }, 'late')).toBe('2023-11-02');
  });

  it('is the last day of the calendar for a claim without any day', () => {
    expect(countsFrom(UNSAID, 'undated')).toBe(LAST_DAY);
  });
});
