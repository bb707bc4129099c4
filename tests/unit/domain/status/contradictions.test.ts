import type { ClaimRecord, Quantity } from '../../../../src/domain/record/claim';
import type { RelationRecord } from '../../../../src/domain/record/relation';
import { deriveContradictions } from '../../../../src/domain/status/derive';
import { RELATIONS, claim, derivedFrom } from '../../../support/status-evidence';

/** Whether the two claims contradict each other. */
function contradict(
  one: Partial<ClaimRecord>,
  other: Partial<ClaimRecord>,
  relations: readonly RelationRecord[] = [],
): boolean {
  const claims = [claim('b', { madeBy: 'entity:rok', ...one }), claim('a', other)];
  const found = deriveContradictions(derivedFrom(claims, { relations: [...RELATIONS, ...relations] }));
  expect(found).toEqual(found.length === 0 ? [] : [{ first: 'claim:a', second: 'claim:b' }]);
  return found.length > 0;
}

function figure(quantity: Partial<Quantity>, over: Partial<ClaimRecord> = {}): Partial<ClaimRecord> {
  return {
    aspect: 'QUANTITY',
    quantity: { bound: 'EXACT', unit: 'railcar', measure: 'STOCK_OBSERVED', ...quantity },
    ...over,
  };
}

describe('two claims about one question', () => {
  it('T5: do not contradict each other with "at least 70" and "about 73"', () => {
    expect(contradict(figure({ value: 70, bound: 'AT_LEAST' }), figure({ value: 73, bound: 'ABOUT' }))).toBe(false);
    expect(contradict(figure({ value: 70, bound: 'AT_LEAST' }), figure({ value: 60 }))).toBe(true);
  });

  it('do not contradict each other in different measures, units or periods', () => {
    expect(contradict(figure({ value: 1 }), figure({ value: 2, measure: 'COUNT' }))).toBe(false);
    expect(contradict(figure({ value: 1 }), figure({ value: 2, unit: 'container' }))).toBe(false);
    const yearly = figure({ value: 2_500_000, per: 'YEAR', measure: 'EXPENDITURE_RATE' });
    expect(contradict(figure({ value: 60_000, per: 'DAY', measure: 'EXPENDITURE_RATE' }), yearly)).toBe(false);
  });

  it('contradict each other in a running total only when the later figure is lower', () => {
    const early = figure({ value: 10_000, bound: 'MORE_THAN', measure: 'CUMULATIVE' }, { said: '2024-02-23' });
    const lower = figure({ value: 6_700, bound: 'ABOUT', measure: 'CUMULATIVE' }, { said: '2024-02-26' });
    expect(contradict(early, lower)).toBe(true);
    expect(contradict({ ...early, said: '2024-02-26' }, { ...lower, said: '2024-02-23' })).toBe(false);
  });

  it('do not contradict each other about different times', () => {
    const one = figure({ value: 1 }, { scope: '2023-09' });
    expect(contradict(one, figure({ value: 2 }, { scope: '2023-10' }))).toBe(false);
    expect(contradict(one, figure({ value: 2 }, { scope: '2023-09-30/2023-10-31' }))).toBe(true);
    expect(contradict(one, figure({ value: 2 }))).toBe(true);
  });

  it('contradict each other when one affirms and one denies; dismissals, hypotheses and ended claims contradict nothing', () => {
    const denial = { stance: 'DENIES', madeBy: 'entity:russia' } as const;
    expect(contradict({}, denial)).toBe(true);
    expect(contradict({}, { ...denial, force: 'HINTS' })).toBe(false);
    expect(contradict({ modality: 'POSSIBLE' }, denial)).toBe(false);
    expect(contradict({}, { ...denial, stance: 'UNDETERMINED' })).toBe(false);
    expect(contradict({}, {})).toBe(false);
    expect(contradict({ madeBy: 'entity:russia', said: '2023-10-06', retracts: ['claim:a'] }, denial)).toBe(false);
  });

  it('do not contradict each other when the denial is of another figure, time, place or verdict', () => {
    const denied = figure({ value: 70, bound: 'AT_LEAST' }, { stance: 'DENIES' });
    expect(contradict(denied, figure({ value: 73 }))).toBe(true);
    expect(contradict(denied, figure({ value: 30 }))).toBe(false);
    const moreThan = figure({ value: 100, bound: 'MORE_THAN' }, { stance: 'DENIES' });
    expect(contradict(moreThan, figure({ value: 100, bound: 'AT_LEAST' }))).toBe(false);
    expect(contradict(moreThan, figure({ value: 101, bound: 'AT_LEAST' }))).toBe(true);
    const law = { aspect: 'LEGALITY', norm: 'entity:res-1718', verdict: 'VIOLATES' } as const;
    expect(contradict(law, { ...law, stance: 'DENIES' })).toBe(true);
    expect(contradict(law, { ...law, stance: 'DENIES', verdict: 'COMPLIES' })).toBe(false);
    const day = { aspect: 'TIME', value: '2023-10-01' } as const;
    expect(contradict(day, { ...day, stance: 'DENIES' })).toBe(true);
    expect(contradict(day, { ...day, stance: 'DENIES', value: '2023-10-02' })).toBe(false);
  });

  it('contradict each other when they name days that exclude each other', () => {
    const on = (value: string): Partial<ClaimRecord> => ({ aspect: 'TIME', value });
    expect(contradict(on('2024-06-19'), on('2024-06-18'))).toBe(true);
    expect(contradict(on('2024-06-19'), on('2024-06'))).toBe(false);
  });

  it('do not contradict each other when they name a place and the country around it', () => {
    const at = (value: string): Partial<ClaimRecord> => ({ aspect: 'PLACE', value: `entity:${value}` });
    const lies = (inner: string, outer: string): RelationRecord => ({
      id: `relation:${inner}-in-${outer}`,
      type: 'LOCATED_IN',
      title: {},
      when: '../..',
      participants: [
        { role: 'LOCATED', entity: `entity:${inner}` },
        { role: 'LOCATION', entity: `entity:${outer}` },
      ],
      generic: false,
    });
    const map = [lies('station', 'town'), lies('town', 'dprk'), lies('vladivostok', 'russia')];
    expect(contradict(at('station'), at('dprk'), map)).toBe(false);
    expect(contradict(at('dprk'), at('station'), map)).toBe(false);
    expect(contradict(at('station'), at('vladivostok'), map)).toBe(true);
    expect(contradict(at('station'), at('dprk'))).toBe(true);
  });

  it('do not contradict each other about different participants', () => {
    const part = (entity: string): Partial<ClaimRecord> => ({
      aspect: 'PARTICIPANT',
      participant: { role: 'ITEM', entity },
    });
    expect(contradict(part('entity:artillery'), { ...part('entity:artillery'), stance: 'DENIES' })).toBe(true);
    expect(contradict(part('entity:artillery'), { ...part('entity:rockets'), stance: 'DENIES' })).toBe(false);
  });
});
