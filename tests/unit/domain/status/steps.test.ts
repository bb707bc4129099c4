import { deriveStatus } from '../../../../src/domain/status/derive';
import { deriveSteps, timelineOf } from '../../../../src/domain/status/steps';
import { ANY_EXPORT, SUMMIT, claim, evidenceOn } from '../../../support/status-evidence';

const US = claim('us', { said: '2023-10-05' });
const SEOUL = claim('seoul', { madeBy: 'entity:rok', said: '2023-11' });
const BLANKET = claim('blanket', { about: ANY_EXPORT.id, stance: 'DENIES', madeBy: 'entity:dprk', said: '2024-05-17' });

describe('steps', () => {
  it('show nothing before the first claim', () => {
    expect(deriveSteps(evidenceOn([]))).toEqual([{ day: '0001-01-01', rank: 0, contested: false, origins: 0 }]);
    expect(deriveSteps(evidenceOn([US]))[0]).toEqual({ day: '0001-01-01', rank: 0, contested: false, origins: 0 });
  });

  it('show every change of rank, of origins and of contest', () => {
    expect(deriveSteps(evidenceOn([BLANKET, SEOUL, US])).slice(1)).toEqual([
      { day: '2023-10-05', rank: 30, contested: false, origins: 1 },
      { day: '2023-11-30', rank: 60, contested: false, origins: 2 },
      { day: '2024-05-17', rank: 60, contested: true, origins: 2 },
    ]);
  });

  it('are only written where something changes, and once a day', () => {
    const again = claim('again', { said: '2023-10-20' });
    const sameDay = claim('same-day', { madeBy: 'entity:japan' });
    expect(deriveSteps(evidenceOn([US, again]))).toHaveLength(2);
    expect(deriveSteps(evidenceOn([US, sameDay])).slice(1)).toEqual([
      { day: '2023-10-05', rank: 60, contested: false, origins: 2 },
    ]);
  });

  it('end in the status of today', () => {
    const status = deriveStatus(evidenceOn([US, SEOUL, BLANKET]));
    expect(status).toMatchObject({
      support: 'CORROBORATED',
      supportRank: 60,
      status: 'DISPUTED',
      rule: 'S5',
      origins: 2,
    });
    expect(status.steps.at(-1)).toMatchObject({ rank: 60, contested: true, origins: 2 });
  });
});

describe('a timeline', () => {
  it('begins when something was said, and has the sentence of each day', () => {
    const timeline = timelineOf(evidenceOn([US, BLANKET]));
    expect(timeline.map(({ day, status, rule }) => [day, status, rule])).toEqual([
      ['2023-10-05', 'ALLEGED', 'S7'],
      ['2024-05-17', 'DISPUTED', 'S7'],
    ]);
    expect(timeline[0]?.sentence).toBe('ALLEGED by rule S7: stated by {entity:us} (1 independent origin).');
    expect(timeline[1]?.sentence).toBe(
      'ALLEGED by rule S7: stated by {entity:us} (1 independent origin); denied by {entity:dprk} in general.',
    );
  });

  it('shows no day where it is not known', () => {
    const undated = claim('undated', {
      about: SUMMIT.id,
      said: '2023-10/..',
      readIn: [{ source: 'source:none', locator: 'p1' }],
    });
    expect(timelineOf(evidenceOn([undated], SUMMIT))).toMatchObject([{ day: null, support: 'REPORTED' }]);
  });
});
