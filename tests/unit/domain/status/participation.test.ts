import { denialDays, type ParticipationClaim } from '../../../../src/domain/status/participation';

const ON_ITEM: ParticipationClaim = {
  aspect: 'PARTICIPANT',
  participant: { role: 'ITEM', entity: 'entity:shells' },
  stance: 'DENIES',
  force: 'STATES',
  modality: 'ACTUAL',
  countsFrom: '2024-01-02',
  endedBy: null,
};
const daysOf = (...claims: readonly Partial<ParticipationClaim>[]): unknown =>
  denialDays(claims.map((fields) => ({ ...ON_ITEM, ...fields }))).get('ITEM|entity:shells');

describe('the days of a denial', () => {
  it('begin with the denial, end with an affirmation, and begin again when that is retracted', () => {
    const affirmed: Partial<ParticipationClaim> = {
      stance: 'AFFIRMS',
      countsFrom: '2024-01-03',
      endedBy: { claim: 'claim:retraction', day: '2024-01-05' },
    };
    expect(daysOf({})).toEqual(['2024-01-02']);
    expect(daysOf(affirmed, {})).toEqual(['2024-01-02', '2024-01-03', '2024-01-05']);
  });

  it('are none when it was superseded before it counted, is a hint, or follows an affirmation', () => {
    expect(daysOf({ endedBy: { claim: 'claim:correction', day: '2024-01-01' } })).toBeUndefined();
    expect(daysOf({ force: 'HINTS' })).toBeUndefined();
    expect(daysOf({}, { stance: 'AFFIRMS', countsFrom: '2024-01-01' })).toBeUndefined();
  });
});
