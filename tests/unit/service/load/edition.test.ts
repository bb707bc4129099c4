import { differenceOf, editionOf } from '../../../../src/service/load/edition';
import { minimalDataSet, withChange, withoutRecords } from '../../../support/data-set-builder';

const first = minimalDataSet();
const NOTHING = { sources: [], entities: [], relations: [], claims: [] };

/** What the graph would hold of an edition. */
function storedOf(edition: ReturnType<typeof editionOf>) {
  const kinds = { source: 'source', entity: 'entity', relation: 'relation', claim: 'claim' } as const;
  return [...edition.hashes].map(([id, hash]) => {
    const kind = kinds[id.slice(0, id.indexOf(':')) as keyof typeof kinds];
    return { kind, id, hash };
  });
}

describe('an edition is identified by its content', () => {
  it('and not by the order of records and keys', () => {
    const shuffled = {
      ...first,
      claims: [...first.claims].reverse().map((claim) => Object.fromEntries(Object.entries(claim).reverse())),
    } as unknown as typeof first;
    expect(editionOf(shuffled).contentHash).toBe(editionOf(first).contentHash);
  });

  it('and not by fields that are the same as their defaults', () => {
    const wordy = withChange(first, 'claim:summit-north', { authoritative: false, supersedes: [] });
    const titled = withChange(first, 'relation:summit', { title: { en: 'A', de: 'B' } });
    const retitled = withChange(first, 'relation:summit', { title: { de: 'B', en: 'A' } });
    expect(editionOf(wordy).contentHash).toBe(editionOf(first).contentHash);
    expect(JSON.stringify(editionOf(titled).dataSet)).toBe(JSON.stringify(editionOf(retitled).dataSet));
  });

  it('and by the order of lists, which has a meaning', () => {
    const names = [...(first.entities.find(({ id }) => id === 'entity:northland')?.names ?? [])].reverse();
    const reordered = withChange(first, 'entity:northland', { names });
    expect(editionOf(reordered).contentHash).not.toBe(editionOf(first).contentHash);
  });

  it('and by the header, which readers see', () => {
    const retitled = withChange(first, 'dataset:minimal', { notice: 'Another notice.' });
    expect(editionOf(retitled).contentHash).not.toBe(editionOf(first).contentHash);
  });
});

describe('the difference to what is stored', () => {
  it('is everything added when nothing is stored', () => {
    const { added, changed, withdrawn, unchanged } = differenceOf(editionOf(first), []);
    expect([added.claims.length, unchanged]).toEqual([7, { source: 0, entity: 0, relation: 0, claim: 0 }]);
    expect([changed, withdrawn]).toEqual([NOTHING, NOTHING]);
  });

  it('sorts every record into added, changed, withdrawn or unchanged', () => {
    const before = withoutRecords(first, 'claim:summit-north');
    const now = withChange(withoutRecords(first, 'source:image'), 'entity:shells', { description: 'Ammunition.' });
    const difference = differenceOf(editionOf(now), storedOf(editionOf(before)));
    expect(difference).toEqual({
      added: { ...NOTHING, claims: ['claim:summit-north'] },
      changed: { ...NOTHING, entities: ['entity:shells'] },
      withdrawn: { ...NOTHING, sources: ['source:image'] },
      unchanged: { source: 2, entity: 7, relation: 4, claim: 6 },
    });
  });
});
