import { independentOrigins, originsOf } from '../../../../src/domain/status/origins';
import { partiesOf } from '../../../../src/domain/status/party';
import type { ClaimRecord } from '../../../../src/domain/record/claim';
import { SOURCES, claim, derivedFrom, source } from '../../../support/status-evidence';

const derived = (one: ClaimRecord, ...others: readonly ClaimRecord[]) =>
  derivedFrom([one, ...others]).claims.get(one.id)!;

describe('party', () => {
  it('is not whom the words are said for', () => {
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

  it('is followed more than once', () => {
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
  it('forget what is only heard of, or count a book as evidence', () => {
    const basedOn = [
      { source: 'source:image', access: 'HEARSAY' as const },
      { source: 'source:essay', access: 'DIRECT' as const },
    ];
    expect(derived(claim('a', { basedOn })).origins).toEqual(['entity:us', 'source:image']);
  });

  it('end at the first basis', () => {
    const far = claim('far', { madeBy: 'entity:rok', basedOn: [{ source: 'source:image', access: 'DIRECT' }] });
    const middle = claim('middle', { madeBy: 'entity:csis', basedOn: [{ claim: far.id, access: 'HEARSAY' }] });
    const near = claim('near', { basedOn: [{ claim: middle.id, access: 'HEARSAY' }] });
    expect(derived(near, middle, far).origins).toEqual(['entity:csis', 'entity:rok', 'entity:us', 'source:image']);
  });

  it('hang on a cycle', () => {
    const one = claim('one', { basedOn: [{ claim: 'claim:two', access: 'HEARSAY' }] });
    const two = claim('two', { madeBy: 'entity:rok', basedOn: [{ claim: 'claim:one', access: 'HEARSAY' }] });
    const { claims } = derivedFrom([one, two]);
    expect(claims.get(one.id)?.origins).toEqual(['entity:rok', 'entity:us']);
    expect(claims.get(two.id)?.origins).toEqual(['entity:rok', 'entity:us']);
  });

  describe('of a wire copy', () => {
    const readIn = (id: string) => [{ source: `source:${id}`, locator: 'p1' }];
    const paper = claim('a', { madeBy: 'entity:paper', readIn: readIn('copy-1') });

    it('lack the root, or name it where the outlet quotes somebody or is not the publisher', () => {
      expect(derived(paper).origins).toEqual(['entity:paper', 'source:wire']);
      expect(derived({ ...paper, onBehalfOf: ['entity:us'] }).origins).toEqual(['entity:us']);
      expect(derived({ ...paper, madeBy: 'entity:csis' }).origins).toEqual(['entity:csis']);
      expect(derived({ ...paper, readIn: readIn('paper') }).origins).toEqual(['entity:paper']);
    });

    it('stop at a copy of a copy, take a summary for a copy, or hang on a circle', () => {
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

  it('miss a claim that is not in the graph', () => {
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

  it('take a joint statement before the party that speaks alone', () => {
    const taken = independentOrigins([set('a-joint', 'japan', 'rok', 'us'), set('b-seoul', 'rok')]);
    expect(taken.map(({ claim: id }) => id)).toEqual(['b-seoul']);
  });

  it('depend on the order in which claims come', () => {
    const sets = [set('c', 'us'), set('a', 'us', 'rok'), set('b', 'japan')];
    expect(independentOrigins(sets)).toEqual(independentOrigins([...sets].reverse()));
    expect(independentOrigins(sets).map(({ claim: id }) => id)).toEqual(['b', 'c']);
  });
});
