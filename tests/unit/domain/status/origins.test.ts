import { independentOrigins, originsOf } from '../../../../src/domain/status/origins';
import { partiesOf } from '../../../../src/domain/status/party';
import type { ClaimRecord } from '../../../../src/domain/record/claim';
import { SOURCES, claim, derivedFrom, source } from '../../../support/status-evidence';

const derived = (one: ClaimRecord, ...others: readonly ClaimRecord[]) =>
  derivedFrom([one, ...others]).claims.get(one.id)!;

describe('the parties of a claim', () => {
  it('are those on whose behalf it is made', () => {
    expect(derived(claim('a', { madeBy: 'entity:peskov', onBehalfOf: ['entity:russia'] })).parties).toEqual([
      'entity:russia',
    ]);
    expect(derived(claim('a', { onBehalfOf: ['entity:us', 'entity:japan'] })).parties).toEqual([
      'entity:japan',
      'entity:us',
    ]);
    expect(derived(claim('a', { madeBy: 'entity:us-official' })).parties).toEqual(['entity:us']);
    expect(derived(claim('a', { madeBy: 'entity:kcna' })).parties).toEqual(['entity:dprk']);
    expect(derived(claim('a', { madeBy: 'entity:csis' })).parties).toEqual(['entity:csis']);
    expect(derived(claim('a', { madeBy: 'entity:nobody-named' })).parties).toEqual(['entity:nobody-named']);
  });

  it('are followed only once', () => {
    const { graph } = derivedFrom([]);
    const speaker = {
      id: 'entity:spokesman',
      kind: 'UNNAMED_SPEAKER',
      affiliation: 'entity:white-house',
      speaksFor: null,
    };
    const entities = new Map([...graph.entities, [speaker.id, speaker]]);
    const said = { ...claim('a', { madeBy: speaker.id }), saidBounds: null, scopeBounds: null, valueBounds: null };
    expect(partiesOf(said, { entities })).toEqual(['entity:white-house']);
    expect(partiesOf({ ...said, onBehalfOf: ['entity:white-house'] }, { entities })).toEqual(['entity:white-house']);
  });
});

describe('origins', () => {
  it('include evidence that was only heard of, and no book', () => {
    const basedOn = [
      { source: 'source:image', access: 'HEARSAY' as const },
      { source: 'source:essay', access: 'DIRECT' as const },
    ];
    expect(derived(claim('a', { basedOn })).origins).toEqual(['entity:us', 'source:image']);
  });

  it('include those of every basis, however far back', () => {
    const far = claim('far', { madeBy: 'entity:rok', basedOn: [{ source: 'source:image', access: 'DIRECT' }] });
    const middle = claim('middle', { madeBy: 'entity:csis', basedOn: [{ claim: far.id, access: 'HEARSAY' }] });
    const near = claim('near', { basedOn: [{ claim: middle.id, access: 'HEARSAY' }] });
    expect(derived(near, middle, far).origins).toEqual(['entity:csis', 'entity:rok', 'entity:us', 'source:image']);
  });

  it('are found when claims rest on each other in a circle', () => {
    const one = claim('one', { basedOn: [{ claim: 'claim:two', access: 'HEARSAY' }] });
    const two = claim('two', { madeBy: 'entity:rok', basedOn: [{ claim: 'claim:one', access: 'HEARSAY' }] });
    const { claims } = derivedFrom([one, two]);
    expect(claims.get(one.id)?.origins).toEqual(['entity:rok', 'entity:us']);
    expect(claims.get(two.id)?.origins).toEqual(['entity:rok', 'entity:us']);
  });

  describe('of a wire copy', () => {
    const readIn = (id: string) => [{ source: `source:${id}`, locator: 'p1' }];
    const paper = claim('a', { madeBy: 'entity:paper', readIn: readIn('copy-1') });

    it('include the original, but not where the outlet quotes somebody or is not the publisher', () => {
      expect(derived(paper).origins).toEqual(['entity:paper', 'source:wire']);
      expect(derived({ ...paper, onBehalfOf: ['entity:us'] }).origins).toEqual(['entity:us']);
      expect(derived({ ...paper, madeBy: 'entity:csis' }).origins).toEqual(['entity:csis']);
      expect(derived({ ...paper, readIn: readIn('paper') }).origins).toEqual(['entity:paper']);
    });

    it('include the original of a copy of a copy, but not that of a summary; a circle does no harm', () => {
      const sources = [
        ...SOURCES,
        source('copy-3', { publisher: 'entity:paper', derivedFrom: [{ source: 'source:copy-2', how: 'WIRE_COPY' }] }),
        source('summary', { publisher: 'entity:paper', derivedFrom: [{ source: 'source:wire', how: 'SUMMARY' }] }),
        source('circle', { publisher: 'entity:paper', derivedFrom: [{ source: 'source:circle', how: 'WIRE_COPY' }] }),
      ];
      const origins = (id: string) =>
        derivedFrom([{ ...paper, readIn: readIn(id) }], { sources }).claims.get(paper.id)?.origins;
      expect(origins('copy-3')).toEqual(['entity:paper', 'source:wire']);
      expect(origins('summary')).toEqual(['entity:paper']);
      expect(origins('circle')).toEqual(['entity:paper']);
    });
  });

  it('are found when a basis is not in the graph', () => {
    const { graph } = derivedFrom([]);
    const said = {
      ...claim('a', { basedOn: [{ claim: 'claim:gone', access: 'HEARSAY' }] }),
      saidBounds: null,
      scopeBounds: null,
      valueBounds: null,
    };
    expect(originsOf(said, graph)).toEqual(['entity:us']);
  });
});

describe('independent origins', () => {
  const set = (id: string, ...origins: readonly string[]) => ({ id, origins });

  it('take the party that speaks alone before the joint statement', () => {
    const taken = independentOrigins([set('a-joint', 'japan', 'rok', 'us'), set('b-seoul', 'rok')]);
    expect(taken.map(({ claim: id }) => id)).toEqual(['b-seoul']);
  });

  it('do not depend on the order of the claims', () => {
    const sets = [set('c', 'us'), set('a', 'us', 'rok'), set('b', 'japan')];
    expect(independentOrigins(sets)).toEqual(independentOrigins([...sets].reverse()));
    expect(independentOrigins(sets).map(({ claim: id }) => id)).toEqual(['b', 'c']);
  });
});
