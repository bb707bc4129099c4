import { SUPPORT_RANKS } from '../../../../src/domain/record/support';
import { STATUS_RULES } from '../../../../src/domain/status/rules';
import type { ClaimRecord } from '../../../../src/domain/record/claim';
import {
  AGREEMENT,
  ANY_EXPORT,
  IMAGERY,
  SUMMIT,
  caveatCodes,
  claim,
  explained,
} from '../../../support/status-evidence';

const AT_SUMMIT = { about: SUMMIT.id };
const onSummit = (...claims: readonly ClaimRecord[]) => explained(claims, { relation: SUMMIT });

describe('the table of rules', () => {
  it('has one rule for each support', () => {
    expect(STATUS_RULES.map(({ code }) => code).join(' ')).toBe('S0 S1 S3 S4 S5 S6 S7 S8 S9 S10 S2 S11');
    expect(STATUS_RULES.map(({ support }) => support).sort()).toEqual(Object.keys(SUPPORT_RANKS).sort());
  });
});

describe('S0 and S1', () => {
  it('ignore the denial of a class for a relation about which nobody has made a claim', () => {
    const blanket = claim('blanket', {
      about: ANY_EXPORT.id,
      stance: 'DENIES',
      madeBy: 'entity:dprk',
      said: '2023-11-01',
    });
    expect(explained([blanket])).toMatchObject({ rule: 'S0', supporting: [], opposing: [], caveats: [] });
    const hint = claim('hint', { stance: 'UNDETERMINED', said: '2023-12-01' });
    expect(explained([blanket, hint])).toMatchObject({ support: 'DENIED', contested: false });
    expect(explained([blanket, hint], { day: '2023-11-30' }).rule).toBe('S0');
  });

  it('do not call a relation retracted while a claim made instead stands', () => {
    const first = claim('first');
    const second = claim('second', { stance: 'DENIES', said: '2023-10-10', retracts: ['claim:first'] });
    expect(explained([first, second])).toMatchObject({ support: 'DENIED', supporting: ['claim:second'] });
    const corrected = { ...second, stance: 'AFFIRMS' as const, force: 'INFERS' as const };
    expect(explained([first, corrected])).toMatchObject({ support: 'INFERRED', supporting: ['claim:second'] });
  });
});

describe('S3', () => {
  const dprk = claim('dprk', { ...AT_SUMMIT, madeBy: 'entity:kcna' });
  const russia = claim('russia', { ...AT_SUMMIT, madeBy: 'entity:peskov', onBehalfOf: ['entity:russia'] });

  it('confirms on the word of all principals, not of one', () => {
    expect(onSummit(dprk).rule).toBe('S6');
    expect(onSummit(dprk, russia)).toMatchObject({
      rule: 'S3',
      support: 'CONFIRMED',
      supporting: ['claim:dprk', 'claim:russia'],
    });
  });

  it('says that the editors set for whom a state agency speaks', () => {
    expect(onSummit(dprk, russia).caveats.find(({ code }) => code === 'SPEAKS_FOR_SETTING')?.claims).toEqual([
      'claim:dprk',
    ]);
  });

  it('does not confirm on a joint statement that was only cited', () => {
    const joint = claim('joint', { ...AT_SUMMIT, onBehalfOf: ['entity:russia', 'entity:dprk'] });
    expect(onSummit(joint).rule).toBe('S3');
    expect(onSummit({ ...joint, verification: 'CITED' }).rule).toBe('S6');
    expect(caveatCodes(onSummit({ ...joint, verification: 'CITED' }))).toContain('CITED_ONLY');
  });

  it('does not take the word of an unnamed official for that of the State', () => {
    const unnamed = claim('unnamed', { ...AT_SUMMIT, madeBy: 'entity:russian-official' });
    expect(onSummit(dprk, unnamed).rule).toBe('S5');
    expect(onSummit(dprk, { ...unnamed, onBehalfOf: ['entity:russia'] }).rule).toBe('S3');
  });

  it('does not confirm against a live denial of a principal', () => {
    const denial = claim('denial', {
      ...AT_SUMMIT,
      stance: 'DENIES',
      madeBy: 'entity:peskov',
      onBehalfOf: ['entity:russia'],
      said: '2023-12-01',
    });
    expect(onSummit(dprk, russia, denial)).toMatchObject({ status: 'DISPUTED', support: 'CORROBORATED' });
    expect(onSummit(dprk, russia, { ...denial, modality: 'INTENDED' }).rule).toBe('S3');
    expect(onSummit(dprk, russia, { ...denial, force: 'HINTS' }).rule).toBe('S3');
    expect(onSummit(dprk, russia, { ...denial, onBehalfOf: ['entity:us'] })).toMatchObject({
      status: 'CONFIRMED',
      contested: true,
    });
  });

  it('is not undone by a denial that nobody opened, which contests all the same', () => {
    const denial = claim('denial', {
      ...AT_SUMMIT,
      stance: 'DENIES',
      madeBy: 'entity:peskov',
      onBehalfOf: ['entity:russia'],
      said: '2023-12-01',
      verification: 'CITED',
    });
    expect(onSummit(dprk, russia, denial)).toMatchObject({
      rule: 'S3',
      status: 'CONFIRMED',
      contested: true,
      opposing: ['claim:denial'],
    });
    expect(onSummit(dprk, russia, { ...denial, verification: 'EXCERPT' }).rule).toBe('S5');
  });

  it('does not confirm when a principal denies the whole class', () => {
    const both = [claim('a', { madeBy: 'entity:dprk' }), claim('b', { madeBy: 'entity:russia' })];
    const blanket = claim('blanket', {
      about: ANY_EXPORT.id,
      stance: 'DENIES',
      madeBy: 'entity:dprk',
      said: '2023-11-01',
    });
    expect(explained(both).rule).toBe('S3');
    expect(explained([...both, blanket])).toMatchObject({ rule: 'S5', contested: true });
  });

  it('does not confirm on an inference of an authority, or on a record that nobody opened', () => {
    const record = claim('record', { ...AT_SUMMIT, madeBy: 'entity:csis', authoritative: true });
    expect(onSummit(record)).toMatchObject({ rule: 'S3', supporting: ['claim:record'] });
    expect(onSummit({ ...record, force: 'INFERS' }).rule).toBe('S8');
    expect(onSummit({ ...record, verification: 'CITED' }).rule).toBe('S6');
  });

  it('does not confirm a relation without principals when nobody speaks', () => {
    const nobody = { ...SUMMIT, id: 'relation:nobody', participants: [] };
    expect(explained([claim('x', { about: nobody.id })], { relation: nobody }).rule).toBe('S6');
  });
});

describe('S4', () => {
  const seen = claim('seen', {
    about: IMAGERY.id,
    madeBy: 'entity:paper',
    aspect: 'QUANTITY',
    force: 'REPORTS_OBSERVATION',
    quantity: { value: 73, bound: 'ABOUT', unit: 'railcar', measure: 'STOCK_OBSERVED' },
    basedOn: [{ source: 'source:image', access: 'DIRECT' }],
  });
  const onImagery = (one: ClaimRecord) => explained([one], { relation: IMAGERY }).rule;

  it('does not call observed what was heard of, rests on words, or was only stated', () => {
    expect(onImagery(seen)).toBe('S4');
    expect(onImagery({ ...seen, basedOn: [{ source: 'source:image', access: 'HEARSAY' }] })).toBe('S6');
    expect(onImagery({ ...seen, basedOn: [{ source: 'source:essay', access: 'DIRECT' }] })).toBe('S6');
    expect(onImagery({ ...seen, force: 'STATES' })).toBe('S6');
  });

  it('does not call observed what cannot be observed', () => {
    expect(explained([{ ...seen, about: 'relation:transfer' }]).rule).toBe('S7');
  });
});

describe('S6 and S7', () => {
  it('do not report an accusation on the word of a third party alone', () => {
    expect(explained([claim('us')])).toMatchObject({ rule: 'S7', support: 'ALLEGED' });
  });

  it('report what a principal says of itself', () => {
    const own = claim('own', { madeBy: 'entity:peskov', onBehalfOf: ['entity:russia'] });
    expect(explained([own])).toMatchObject({ rule: 'S6', supporting: ['claim:own'] });
    expect(caveatCodes(explained([own]))).not.toContain('NO_PRINCIPAL_SPEAKS');
    expect(explained([{ ...own, madeBy: 'entity:russian-official', onBehalfOf: [] }]).rule).toBe('S7');
  });

  it('do not report what nobody named says, unless on behalf of somebody', () => {
    const unnamed = claim('unnamed', { ...AT_SUMMIT, madeBy: 'entity:us-official' });
    expect(onSummit(unnamed).rule).toBe('S7');
    expect(onSummit({ ...unnamed, onBehalfOf: ['entity:us'] }).rule).toBe('S6');
  });

  it('say that no principal speaks', () => {
    expect(caveatCodes(onSummit(claim('us', AT_SUMMIT)))).toEqual(['NO_PRINCIPAL_SPEAKS', 'SINGLE_ORIGIN']);
  });
});

describe('S8 to S11 and S2', () => {
  it('do not treat as stated what is inferred, estimated or hinted', () => {
    for (const force of ['INFERS', 'ESTIMATES', 'HINTS'] as const)
      expect(explained([claim(force, { force })]).rule).toBe('S8');
  });

  it('do not take an intention, a possibility or a condition for the act', () => {
    expect(explained([claim('plan', { modality: 'INTENDED' })]).support).toBe('PLANNED');
    expect(explained([claim('may', { modality: 'POSSIBLE' })]).support).toBe('HYPOTHETICAL');
    expect(explained([claim('if', { modality: 'CONDITIONAL', force: 'HINTS' })]).support).toBe('HYPOTHETICAL');
  });

  it('do not call denied what somebody calls possible', () => {
    const denial = claim('denial', { stance: 'DENIES', madeBy: 'entity:russia' });
    expect(explained([denial, claim('may', { modality: 'POSSIBLE' })])).toMatchObject({
      support: 'HYPOTHETICAL',
      contested: false,
    });
    expect(explained([denial]).support).toBe('DENIED');
  });

  it('do not take a dismissal, or the denial of a detail, for a denial', () => {
    const dismissal = claim('dismissal', { stance: 'DENIES', force: 'HINTS', madeBy: 'entity:russia' });
    expect(explained([dismissal])).toMatchObject({ support: 'UNDETERMINED', contested: false });
    expect(explained([claim('us'), dismissal])).toMatchObject({ status: 'ALLEGED', opposing: [] });
    expect(caveatCodes(explained([claim('us'), dismissal]))).toContain('DISMISSED');
    const notArtillery = claim('detail', { aspect: 'ITEM', stance: 'DENIES', value: 'entity:artillery' });
    expect(explained([notArtillery]).support).toBe('UNDETERMINED');
  });

  it('do not decide on a refusal to comment', () => {
    const silent = explained([claim('silent', { stance: 'NO_COMMENT' })]);
    expect([silent.support, caveatCodes(silent)]).toEqual(['UNDETERMINED', ['NO_COMMENT']]);
  });

  it('do not let a denial contest itself', () => {
    expect(explained([claim('no', { about: AGREEMENT.id, stance: 'DENIES' })], { relation: AGREEMENT })).toMatchObject({
      status: 'DENIED',
      contested: false,
      opposing: [],
    });
  });
});

describe('DENIAL_PRECEDES', () => {
  it('is said only when a general denial came before the first affirmation', () => {
    const blanket = claim('blanket', {
      about: ANY_EXPORT.id,
      stance: 'DENIES',
      madeBy: 'entity:dprk',
      said: '2023-10-06',
    });
    const late = claim('late', { said: '2023-10-07' });
    expect(caveatCodes(explained([blanket, late]))).toContain('DENIAL_PRECEDES');
    expect(caveatCodes(explained([blanket, late, claim('early')]))).not.toContain('DENIAL_PRECEDES');
  });
});
