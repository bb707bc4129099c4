import { join } from 'node:path';
import { readVocabulary } from '../../../../src/import/read-vocabulary';
import { relationCondition } from '../../../../src/service/read/relation-condition';

const vocabulary = readVocabulary(join(__dirname, '..', '..', '..', '..', 'schema'));

describe('what a filter of relations comes to', () => {
  it('has no condition on time, support, roles or types without a filter', () => {
    expect(relationCondition({}, vocabulary)).toMatchObject({
      types: [...vocabulary.relationTypes.keys()],
      narrowed: false,
      participants: [],
      roles: null,
      startMinTo: '9999-12-31',
      endMaxFrom: '0001-01-01',
      startMaxTo: '9999-12-31',
      endMinFrom: '0001-01-01',
      minRank: 1,
      contested: null,
      statusRanks: null,
    });
  });

  it('takes types that are in both the list of types and the categories', () => {
    const condition = relationCondition({ types: ['SUMMIT', 'LOCATED_IN'], categories: ['TIE'] }, vocabulary);
    expect(condition).toMatchObject({ types: ['LOCATED_IN'], narrowed: true });
  });

  it('reads a period as a whole, and a day that is not exact as a range', () => {
    const bounds = (filter: object): object => {
      const { startMinTo, endMaxFrom, startMaxTo, endMinFrom } = relationCondition(filter, vocabulary);
      return { startMinTo, endMaxFrom, startMaxTo, endMinFrom };
    };
    const none = { startMaxTo: '9999-12-31', endMinFrom: '0001-01-01' };
    expect(bounds({ at: '2023-10' })).toEqual({ ...none, startMinTo: '2023-10-31', endMaxFrom: '2023-10-01' });
    expect(bounds({ during: '2023-10' })).toEqual(bounds({ at: '2023-10' }));
    expect(bounds({ at: '2023-10', match: 'CERTAIN' })).toMatchObject({
      startMaxTo: '2023-10-01',
      endMinFrom: '2023-10-31',
    });
    expect(bounds({ during: '2023-10', match: 'CERTAIN' })).toMatchObject({
      startMaxTo: '2023-10-31',
      endMinFrom: '2023-10-01',
    });
  });

  it('refuses two times, and a text that is not a date', () => {
    expect(() => relationCondition({ at: '2023', during: '2023' }, vocabulary)).toThrow(
      expect.objectContaining({ code: 'TIME_CONFLICT' }) as Error,
    );
    expect(() => relationCondition({ at: '2023-21' }, vocabulary)).toThrow(
      expect.objectContaining({ code: 'TIME_SEASON' }) as Error,
    );
  });

  it('keeps DISPUTED apart from every support', () => {
    const { statusRanks } = relationCondition({ statuses: ['DISPUTED', 'CONFIRMED'] }, vocabulary);
    expect(statusRanks).toEqual([-1, 90]);
  });

  it('does not apply `saidBy` to structural types', () => {
    expect(relationCondition({ saidBy: '2023-01-01' }, vocabulary).structuralTypes).toContain('LOCATED_IN');
  });
});
