import { stepAt } from '../../../../src/domain/record/support';
import { deriveStatus } from '../../../../src/domain/status/derive';
import { independentOrigins } from '../../../../src/domain/status/origins';
import {
  AGREEMENT,
  ANY_EXPORT,
  IMAGERY,
  SUMMIT,
  caveatCodes,
  claim,
  derivedFrom,
  evidenceOn,
  explained,
} from '../../../support/status-evidence';

const OFFICIAL = claim('c6-official', { madeBy: 'entity:us-official' });
const CSIS_INFERS = claim('c4-csis-infers', {
  madeBy: 'entity:csis',
  force: 'INFERS',
  said: '2023-10-06',
  basedOn: [{ claim: 'claim:c6-official', access: 'HEARSAY' }],
});
const CONTENTS_HIDDEN = claim('c5-contents', {
  madeBy: 'entity:csis',
  aspect: 'ITEM',
  stance: 'UNDETERMINED',
  said: '2023-10-06',
});
const NO_AGREEMENT = claim('c7-no-agreement', {
  about: AGREEMENT.id,
  stance: 'DENIES',
  scope: '2023-09-12/2023-09-17',
  said: '2023-09-15',
  madeBy: 'entity:peskov',
  onBehalfOf: ['entity:russia'],
});
const ARTICLE = [OFFICIAL, CSIS_INFERS, CONTENTS_HIDDEN, NO_AGREEMENT];

describe('sharp cases of the model', () => {
  it('T1: the denial of an agreement is no denial of the transfer', () => {
    expect(explained(ARTICLE).opposing).toEqual([]);
    expect(explained(ARTICLE).status).toBe('ALLEGED');
    expect(caveatCodes(explained(ARTICLE))).toContain('CONTENTS_UNDETERMINED');
    const agreement = explained(ARTICLE, { relation: AGREEMENT });
    expect([agreement.status, agreement.supporting]).toEqual(['DENIED', ['claim:c7-no-agreement']]);
    expect(agreement.sentence).toContain('{entity:peskov} (for {entity:russia})');
  });

  it('T2: five papers that repeat one centre are one origin', () => {
    const count = claim('count', { madeBy: 'entity:csis', force: 'ALLEGES' });
    const repeats = ['paper', 'paper-2', 'paper-3', 'japan', 'rok'].map((outlet) =>
      claim(`repeat-${outlet}`, { madeBy: `entity:${outlet}`, basedOn: [{ claim: count.id, access: 'HEARSAY' }] }),
    );
    const { rule, independentOrigins: origins } = explained([count, ...repeats]);
    expect([rule, origins.length]).toEqual(['S7', 1]);
  });

  it('T2: two copies of one wire report are one origin', () => {
    const copies = [1, 2].map((n) =>
      claim(`copy-${n}`, {
        about: SUMMIT.id,
        madeBy: n === 1 ? 'entity:paper' : 'entity:paper-2',
        readIn: [{ source: `source:copy-${n}`, locator: 'p1' }],
      }),
    );
    expect(explained(copies, { relation: SUMMIT }).rule).toBe('S6');
    const own = copies.map((copy) => ({ ...copy, readIn: [{ source: 'source:essay', locator: 'p1' }] }));
    expect(explained(own, { relation: SUMMIT }).rule).toBe('S5');
  });

  it('T3: an unnamed US official and the White House are one origin', () => {
    const whiteHouse = claim('white-house', {
      madeBy: 'entity:white-house',
      said: '2023-10-13',
      basedOn: [{ source: 'source:image', access: 'DIRECT' }],
    });
    const seoul = claim('seoul', {
      madeBy: 'entity:rok',
      said: '2023-11-01',
      basedOn: [{ source: 'source:image-2', access: 'DIRECT' }],
    });
    expect(explained([OFFICIAL, whiteHouse])).toMatchObject({
      support: 'ALLEGED',
      independentOrigins: [{ origins: ['entity:us'] }],
    });
    expect(explained([OFFICIAL, whiteHouse, seoul]).support).toBe('CORROBORATED');
    const sameImage = { ...seoul, basedOn: [{ source: 'source:image', access: 'DIRECT' as const }] };
    expect(explained([{ ...whiteHouse, id: 'claim:first' }, sameImage]).support).toBe('ALLEGED');
  });

  describe('T4: a blanket denial', () => {
    const blanket = claim('blanket', {
      about: ANY_EXPORT.id,
      stance: 'DENIES',
      said: '2022-09-22',
      madeBy: 'entity:dprk',
    });

    it('of 2022 does not contest what is said to have happened in 2023', () => {
      expect(explained([OFFICIAL, blanket])).toMatchObject({ contested: false, opposing: [] });
      expect(explained([OFFICIAL, { ...blanket, scope: '../2030' }]).contested).toBe(false);
    });

    it('said later contests it, from the day on which it was said', () => {
      const later = { ...blanket, said: '2023-11-01' };
      expect(explained([OFFICIAL, later])).toMatchObject({
        status: 'DISPUTED',
        support: 'ALLEGED',
        opposing: ['claim:blanket'],
      });
      expect(explained([OFFICIAL, later], { day: '2023-10-31' })).toMatchObject({
        status: 'ALLEGED',
        contested: false,
      });
      expect(explained([OFFICIAL, later]).sentence).toContain('{entity:dprk} in general');
    });
  });

  it('T6: officials in two documents are two speakers and one origin', () => {
    const two = [OFFICIAL, claim('second-official', { madeBy: 'entity:us-official-2' })];
    const { claims } = derivedFrom(two);
    expect(two.map(({ id }) => claims.get(id)?.parties)).toEqual([['entity:us'], ['entity:us']]);
    expect(independentOrigins(two.map(({ id }) => ({ id, origins: claims.get(id)!.origins })))).toHaveLength(1);
    expect(explained(two).sentence).toContain('{entity:us-official} and {entity:us-official-2}');
  });

  it('T7: a conditional reading of the law is neither a violation nor an occurrence', () => {
    const wouldBreach = claim('would-breach', {
      about: ANY_EXPORT.id,
      aspect: 'LEGALITY',
      norm: 'entity:res-1718',
      verdict: 'VIOLATES',
      modality: 'CONDITIONAL',
    });
    expect(explained([wouldBreach], { relation: ANY_EXPORT }).rule).toBe('S11');
    expect(explained([wouldBreach])).toMatchObject({ support: 'UNASSERTED', supporting: [] });
  });

  describe('T9: a retraction', () => {
    const count = claim('count', {
      about: IMAGERY.id,
      madeBy: 'entity:csis',
      force: 'REPORTS_OBSERVATION',
      said: '2023-10-06',
      basedOn: [{ source: 'source:image', access: 'DIRECT' }],
    });
    const withdrawn = claim('withdrawn', {
      about: IMAGERY.id,
      madeBy: 'entity:csis',
      stance: 'NO_COMMENT',
      said: '2023-11-01',
      retracts: [count.id],
    });
    const on = (day: string) => explained([count, withdrawn], { relation: IMAGERY, day }).support;

    it('works from its day on, and not before', () => {
      expect(['2023-10-05', '2023-10-31', '2023-11-01', '2023-12-01'].map(on)).toEqual([
        'UNASSERTED',
        'OBSERVED',
        'RETRACTED',
        'RETRACTED',
      ]);
    });

    it('by somebody else has no effect', () => {
      const stranger = { ...withdrawn, madeBy: 'entity:russia' };
      expect(explained([count, stranger], { relation: IMAGERY }).support).toBe('OBSERVED');
    });

    it('of a claim on which others rest is mentioned', () => {
      const leaning = claim('leaning', {
        madeBy: 'entity:paper',
        basedOn: [{ claim: count.id, access: 'HEARSAY' }],
        said: '2023-10-07',
      });
      const caveats = explained([count, withdrawn, leaning]).caveats.filter(({ code }) => code === 'BASIS_ENDED');
      expect(caveats.map(({ claims }) => claims)).toEqual([['claim:leaning']]);
      expect(caveatCodes(explained([count, withdrawn, leaning], { day: '2023-10-31' }))).not.toContain('BASIS_ENDED');
    });
  });

  it('T13: a figure affirms the occurrence', () => {
    const figure = claim('figure', {
      about: SUMMIT.id,
      aspect: 'QUANTITY',
      quantity: { value: 3, bound: 'EXACT', unit: 'railcar', measure: 'COUNT' },
    });
    expect(explained([figure], { relation: SUMMIT }).support).toBe('REPORTED');
    const capacity = { ...figure, modality: 'POSSIBLE' as const };
    expect(explained([capacity], { relation: SUMMIT }).support).toBe('UNDETERMINED');
  });

  it('T14: a relation is not shown before the day of its first claim', () => {
    const { steps } = deriveStatus(evidenceOn([OFFICIAL]));
    expect(stepAt(steps, '2023-10-04').rank).toBe(0);
    expect(stepAt(steps, '2023-10-05').rank).toBe(30);
  });

  it('T15: "no plan to" is no denial of the act', () => {
    const noPlan = claim('no-plan', {
      about: ANY_EXPORT.id,
      stance: 'DENIES',
      modality: 'INTENDED',
      scope: '2022/..',
      madeBy: 'entity:dprk',
    });
    const explanation = explained([OFFICIAL, noPlan]);
    expect(explanation).toMatchObject({ status: 'ALLEGED', contested: false });
    expect(caveatCodes(explanation)).toContain('DENIED_IN_OTHER_MODALITY');
    const plan = { ...OFFICIAL, modality: 'INTENDED' as const };
    expect(explained([plan, noPlan])).toMatchObject({ status: 'DISPUTED', support: 'PLANNED' });
  });

  it('T16: an agreement is shown from the day of the denial, and not before', () => {
    const { steps } = deriveStatus(evidenceOn(ARTICLE, AGREEMENT));
    expect(stepAt(steps, '2023-09-14').rank).toBe(0);
    expect(stepAt(steps, '2023-09-15')).toEqual({ day: '2023-09-15', rank: 2, contested: false, origins: 0 });
  });
});
