import type { ExportedRecord } from '../../../../src/domain/export/exported-graph';
import { LINK_LAYOUTS, NODE_LAYOUTS } from '../../../../src/domain/export/graph-model';
import type { Properties } from '../../../../src/domain/record/properties';
import { recordAsOf } from '../../../../src/service/export/record-as-of';

const LATER: Properties = {
  id: 'relation:r',
  type: 'SUMMIT',
  support: 'CONFIRMED',
  supportRank: 90,
  contested: true,
  status: 'CONFIRMED',
  rule: 'S3',
  origins: 2,
  stepDays: ['0001-01-01', '2024-01-10', '2024-01-20'],
  stepRanks: [0, 30, 90],
  stepContested: [false, true, true],
  stepOrigins: [0, 1, 2],
};

const DENIED: Properties = {
  role: 'PARTY',
  ordinal: 0,
  denied: false,
  disputed: true,
  deniedDays: ['2024-01-12', '2024-01-20'],
  disputedDays: ['2024-01-12'],
};

function relation(properties: Properties, participation = DENIED): ExportedRecord {
  const link = {
    type: 'PARTICIPATES_IN',
    label: 'Entity',
    id: 'entity:e',
    inward: true,
    properties: LINK_LAYOUTS.PARTICIPATES_IN.row(participation),
  } as const;
  const own = NODE_LAYOUTS.Relation.row(properties);
  return { kind: 'relation', id: 'relation:r', kindLabel: null, properties: own, details: [], links: [link] };
}

describe('a record as of a day', () => {
  it('ends with the last step of that day, and says what that step says', () => {
    const { properties } = recordAsOf(relation(LATER), { saidBy: '2024-01-19', structuralTypes: [] });
    expect(properties.values()).toEqual({
      id: 'relation:r',
      type: 'SUMMIT',
      support: 'ALLEGED',
      supportRank: 30,
      contested: true,
      status: 'DISPUTED',
      rule: 'S7',
      origins: 1,
      stepDays: ['0001-01-01', '2024-01-10'],
      stepRanks: [0, 30],
      stepContested: [false, true],
      stepOrigins: [0, 1],
    });
  });

  it('is unasserted before anything was said', () => {
    const { properties } = recordAsOf(relation(LATER), { saidBy: '2024-01-09', structuralTypes: [] });
    expect(properties.values()).toMatchObject({
      support: 'UNASSERTED',
      rule: 'S0',
      contested: false,
      stepDays: ['0001-01-01'],
    });
  });

  it('says who was denied by then; days that are all later are not there', () => {
    const on = (saidBy: string): Properties | undefined =>
      recordAsOf(relation(LATER), { saidBy, structuralTypes: [] }).links[0]?.properties.values();
    expect(on('2024-01-15')).toEqual({ ...DENIED, denied: true, disputed: true, deniedDays: ['2024-01-12'] });
    expect(on('2024-01-20')).toEqual(DENIED);
    expect(on('2024-01-11')).toEqual({ role: 'PARTY', ordinal: 0, denied: false, disputed: false });
  });

  it('is as of today without a day, for structural types and for anything but a relation', () => {
    const record = relation(LATER);
    expect(recordAsOf(record, { saidBy: null, structuralTypes: [] })).toBe(record);
    expect(recordAsOf(record, { saidBy: '2024-01-01', structuralTypes: ['SUMMIT'] })).toBe(record);
    const claim: ExportedRecord = { ...record, kind: 'claim' };
    expect(recordAsOf(claim, { saidBy: '2024-01-01', structuralTypes: [] })).toBe(claim);
  });
});
