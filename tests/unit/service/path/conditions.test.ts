import { join } from 'node:path';
import type { PathQuestion } from '../../../../src/domain/path/question';
import { dayNumber } from '../../../../src/domain/time/calendar-day';
import { ANY_TIME } from '../../../../src/domain/time/time-box';
import { readVocabulary } from '../../../../src/import/read-vocabulary';
import { pathConditions } from '../../../../src/service/path/conditions';

const vocabulary = readVocabulary(join(__dirname, '..', '..', '..', '..', 'schema'));
const conditions = (fields: Partial<PathQuestion> = {}) =>
  pathConditions({ from: ['a'], to: ['z'], ...fields }, vocabulary);

function refusal(fields: Record<string, unknown>): unknown {
  try {
    return conditions(fields);
  } catch (error) {
    return error;
  }
}

describe('pathConditions', () => {
  it('fills in the defaults', () => {
    expect(conditions()).toEqual({
      types: null,
      categories: null,
      roles: null,
      direction: 'ANY',
      throughKinds: null,
      at: null,
      during: null,
      time: ANY_TIME,
      window: 'OVERLAPS',
      match: 'POSSIBLE',
      saidBy: null,
      minSupport: 'ALLEGED',
      contested: 'FLAG',
      minOrigins: 0,
      objective: 'BALANCED',
      maxHops: 4,
    });
  });

  it('reads the time that is asked for, and keeps it as it was asked', () => {
    const { at, during, time } = conditions({ during: '2023-09', window: 'CONTAINED' });
    const [first, last] = [dayNumber('2023-09-01'), dayNumber('2023-09-30')];
    expect({ at, during }).toEqual({ at: null, during: '2023-09' });
    expect(time).toEqual({
      ...ANY_TIME,
      startMax: { ...ANY_TIME.startMax, from: first },
      endMin: { ...ANY_TIME.endMin, to: last },
    });
  });

  it('gives the same conditions for lists in any order and with repeated codes', () => {
    expect(conditions({ types: ['SUMMIT', 'MEETING', 'SUMMIT'] })).toEqual(
      conditions({ types: ['MEETING', 'SUMMIT'] }),
    );
  });

  it.each([
    [{ at: '2023', during: '2023/2024' }, 'TIME_CONFLICT'],
    [{ maxHops: 0 }, 'HOPS_OUT_OF_RANGE'],
    [{ maxHops: 9 }, 'HOPS_OUT_OF_RANGE'],
    [{ maxHops: 2.5 }, 'HOPS_OUT_OF_RANGE'],
    [{ minOrigins: -1 }, 'ARGUMENT_OUT_OF_RANGE'],
    [{ at: '2023-21' }, 'TIME_SEASON'],
    [{ at: '' }, 'TIME_INVALID'],
    [{ during: '2024/2023' }, 'TIME_REVERSED'],
    [{ saidBy: '2023-02-30' }, 'BAD_USER_INPUT'],
    [{ types: ['SUMIT'] }, 'BAD_USER_INPUT'],
    [{ roles: ['__proto__'] }, 'BAD_USER_INPUT'],
    [{ throughKinds: ['ALIEN'] }, 'BAD_USER_INPUT'],
    [{ minSupport: 'SURE' }, 'BAD_USER_INPUT'],
    [{ objective: 'EARLIEST_ARRIVAL' }, 'BAD_USER_INPUT'],
  ])('refuses %j with %s', (fields, code) => {
    expect(refusal(fields)).toMatchObject({ code });
  });

  it('suggests the nearest value for a misspelt one', () => {
    expect(refusal({ types: ['SUMIT'] })).toMatchObject({
      hint: 'Did you mean SUMMIT?',
      details: { argument: 'types' },
    });
  });
});
