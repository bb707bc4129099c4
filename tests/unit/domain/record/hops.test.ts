import { hopsOf, participationKey } from '../../../../src/domain/record/hops';
import type { HopDefinition } from '../../../../src/domain/vocabulary/vocabulary';

const hop = (from: string, to: string, symmetric = false): HopDefinition => ({
  from,
  to,
  symmetric,
  reads: 'a',
  inverse: 'b',
});
const stand = (role: string, ...entities: readonly string[]) => entities.map((entity) => ({ role, entity }));
const NOBODY: ReadonlySet<string> = new Set();
const walk = (hops: readonly HopDefinition[], participants: ReturnType<typeof stand>, denied = NOBODY) =>
  hopsOf({ generic: false, participants }, { hops }, denied).map(
    ({ definition, from, to }) => `${definition}:${from}>${to}`,
  );

describe('the hops of a relation', () => {
  it('join two voters, or lose the instrument', () => {
    const participants = [...stand('VOTED_FOR', 'russia', 'china'), ...stand('INSTRUMENT', 'res-1718')];
    expect(walk([hop('VOTED_FOR', 'INSTRUMENT')], participants)).toEqual(['0:china>res-1718', '0:russia>res-1718']);
  });

  it('are walked for a class', () => {
    const participants = [...stand('SUPPLIER', 'dprk'), ...stand('RECIPIENT', 'russia')];
    expect(walk([hop('SUPPLIER', 'RECIPIENT')], participants)).toEqual(['0:dprk>russia']);
    expect(hopsOf({ generic: true, participants }, { hops: [hop('SUPPLIER', 'RECIPIENT')] }, NOBODY)).toEqual([]);
  });

  it('lead from an entity to itself', () => {
    const participants = [...stand('PARTY', 'russia', 'dprk'), ...stand('HOST', 'russia')];
    expect(walk([hop('PARTY', 'HOST')], participants)).toEqual(['0:dprk>russia']);
  });

  it('give a symmetric pair twice, or from the higher id', () => {
    expect(walk([hop('PARTY', 'PARTY', true)], stand('PARTY', 'rok', 'dprk', 'japan'))).toEqual([
      '0:dprk>japan',
      '0:dprk>rok',
      '0:japan>rok',
    ]);
  });

  it('keep a directed pair one way only', () => {
    expect(walk([hop('PARTY', 'PARTY')], stand('PARTY', 'a', 'b'))).toEqual(['0:a>b', '0:b>a']);
  });

  it('lead over a participant that is denied, or lose it in its other role', () => {
    const participants = [...stand('PARTY', 'a', 'b'), ...stand('HOST', 'a')];
    const denied = new Set([participationKey({ role: 'PARTY', entity: 'a' })]);
    expect(walk([hop('PARTY', 'PARTY', true), hop('PARTY', 'HOST')], participants, denied)).toEqual(['1:b>a']);
  });
});
