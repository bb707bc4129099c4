import * as fc from 'fast-check';
import { IdSet } from '../../../../src/domain/export/id-set';
import { campaignRuns } from '../../../support/campaign';

const ID = fc.oneof(fc.stringMatching(/^[a-z0-9]{1,3}$/), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }));
const byCodePoint = (one: string, other: string): number => Buffer.compare(Buffer.from(one), Buffer.from(other));

describe('a set of ids', () => {
  it('holds what a set of strings holds, in the order in which it came', () => {
    fc.assert(
      fc.property(fc.array(ID, { maxLength: 3_000, size: 'max' }), fc.array(ID, { maxLength: 50 }), (ids, others) => {
        const [own, known] = [new IdSet(), new Set<string>()];
        for (const id of ids) {
          expect(own.add(id)).toBe(!known.has(id));
          known.add(id);
        }
        expect(own.size).toBe(known.size);
        expect([...own]).toEqual([...known]);
        expect([...own.sorted()]).toEqual([...known].sort(byCodePoint));
        for (const id of others) expect(own.has(id)).toBe(known.has(id));
      }),
      { numRuns: campaignRuns(30) },
    );
  });

  it('gives those that came between two ends, over the borders of its pieces', () => {
    const set = new IdSet();
    const ends: number[] = [set.end];
    const idOf = (index: number): string => `relation:${'x'.repeat(index % 97)}-${index}`;
    for (let index = 0; index < 60_000; index++) {
      set.add(idOf(index));
      if (index % 10_000 === 9_999) ends.push(set.end);
    }
    ends.slice(1).forEach((end, step) => {
      const found = [...set.between(ends[step] ?? 0, end)];
      expect([found[0], found.at(-1), found.length]).toEqual([
        idOf(step * 10_000),
        idOf(step * 10_000 + 9_999),
        10_000,
      ]);
    });
    expect([...set]).toHaveLength(60_000);
    expect([...set.between(set.end, set.end)]).toEqual([]);
    expect([...set.sorted()]).toEqual([...set].sort());
  });

  it('refuses an empty id and one that is too long, and holds what it held', () => {
    const set = new IdSet();
    set.add('relation:a');
    for (const id of ['', 'x'.repeat(1_025), '\u00e4'.repeat(513)]) {
      expect(() => set.add(id)).toThrow(RangeError);
      expect(() => set.has(id)).toThrow(RangeError);
    }
    expect([...set]).toEqual(['relation:a']);
  });
});
