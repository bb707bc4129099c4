import { join } from 'node:path';
import type { Relation } from '../../../../src/domain/record/relation';
import { TIMELESS } from '../../../../src/domain/time/time-bounds';
import { readVocabulary } from '../../../../src/import/read-vocabulary';
import { statusAt } from '../../../../src/service/read/status-at';

const vocabulary = readVocabulary(join(__dirname, '..', '..', '..', '..', 'schema'));

const relation = (type: string): Relation => ({
  id: 'relation:a',
  type,
  titles: [],
  when: null,
  bounds: TIMELESS,
  generic: false,
  partOf: null,
  dataSet: 'dataset:a',
  support: 'REPORTED',
  supportRank: 40,
  contested: true,
  status: 'DISPUTED',
  rule: 'S6',
  origins: 1,
  steps: [
    { day: '0001-01-01', rank: 0, contested: false, origins: 0 },
    { day: '2023-09-01', rank: 30, contested: false, origins: 1 },
    { day: '2023-10-17', rank: 40, contested: true, origins: 1 },
  ],
});

describe('the status at a day', () => {
  it('is the step at the end of the day', () => {
    const supports = [null, '2023-08-31', '2023-09-01', '2023-10-16', '2023-10-17'].map(
      (day) => statusAt(relation('SUMMIT'), day, vocabulary).status,
    );
    expect(supports).toEqual(['DISPUTED', 'UNASSERTED', 'ALLEGED', 'ALLEGED', 'DISPUTED']);
  });

  it('of a structural type is the status of today, for any day', () => {
    expect(statusAt(relation('LOCATED_IN'), '1900-01-01', vocabulary)).toEqual({
      support: 'REPORTED',
      status: 'DISPUTED',
      contested: true,
      origins: 1,
    });
  });
});
