import type { Explanation } from '../../../../src/domain/status/explanation';
import type { PathRecord } from '../../../../src/domain/path/answer';
import type { CitedClaim, HopEvidence } from '../../../../src/domain/path/evidence';
import { describePath } from '../../../../src/paths/describe-path';
import { searchPaths } from '../../../../src/paths/search-paths';
import { entitiesIn, PATH_NOTICE, pathText, relationsIn, type PathWords } from '../../../../src/service/path/text';
import { pathGraph, type Link } from '../../../support/path-graph-builder';
import { effectiveQuestion, NO_LIMITS, prepared } from '../../../support/path-questions';

const ARABIC_NAME = '\u0643\u064a\u0645';
const ISOLATED_NAME = `\u2068${ARABIC_NAME}\u2069`;

function pathOf(links: readonly Link[]): PathRecord {
  const graph = pathGraph(links);
  const options = { first: 1, after: null, limits: NO_LIMITS };
  const search = searchPaths(graph, prepared(effectiveQuestion({ minSupport: 'ANY' })), options);
  const [first] = search.paths;
  if (first === undefined) throw new Error('the links make no path');
  return { id: 'path:1', cursor: '', ...describePath(first, search) };
}

function claim(id: string, fields: Partial<CitedClaim> = {}): CitedClaim {
  return {
    claim: `claim:${id}`,
    text: `Said in ${id}.`,
    claimant: 'entity:speaker',
    onBehalfOf: ['entity:a'],
    said: '2023-10-01',
    source: {
      source: 'source:gazette',
      title: 'A report',
      publisher: null,
      publisherText: 'The Gazette',
      published: '2023-10-02',
      locator: 'p2',
    },
    furtherSources: 0,
    ...fields,
  };
}

function evidenceOf(id: string, fields: Partial<HopEvidence> = {}): [string, HopEvidence] {
  const explanation: Explanation = {
    day: '9999-12-31',
    support: 'ALLEGED',
    status: 'DISPUTED',
    contested: true,
    rule: 'S7',
    supporting: ['claim:1', 'claim:2', 'claim:3', 'claim:4'],
    opposing: ['claim:5'],
    independentOrigins: [],
    caveats: [{ code: 'SINGLE_ORIGIN', claims: [], text: 'All that is stated comes from one origin.' }],
    sentence: 'ALLEGED by rule S7: stated by {entity:speaker}; denied by {entity:z}.',
  };
  const titles = [{ lang: 'en', text: `Title of ${id}` }];
  const base = { relation: `relation:${id}`, titles, when: '2023-09', explanation, supporting: [], opposing: [] };
  return [`relation:${id}`, { ...base, ...fields }];
}

function wordsFor(fields: Partial<PathWords> = {}): PathWords {
  const labels = new Map([
    ['entity:a', 'Northland'],
    ['entity:z', 'Southland'],
    ['entity:speaker', 'A speaker'],
  ]);
  return { lang: 'en', labels, evidence: new Map([evidenceOf('r')]), ...fields };
}

describe('pathText', () => {
  const disputed = pathOf([{ id: 'r', from: 'a', to: 'z', rank: 30, contested: true }]);

  it('writes hop, date, status, claims for and against with source, notes, weakest link and notice', () => {
    const shown = evidenceOf('r', { supporting: [claim('1', { furtherSources: 2 })], opposing: [claim('5')] });
    expect(pathText(disputed, wordsFor({ evidence: new Map([shown]) })).split('\n')).toEqual([
      'Northland and Southland: connected in 1 hop.',
      '',
      '1. Northland GIVER to Southland.',
      '   Title of r (2023-09). DISPUTED: ALLEGED by rule S7: stated by A speaker; denied by Southland.',
      '     For: A speaker for Northland, 2023-10-01: Said in 1. [A report, The Gazette, 2023-10-02, p2, and 2 more]',
      '     For: 3 more.',
      '     Against: A speaker for Northland, 2023-10-01: Said in 5. [A report, The Gazette, 2023-10-02, p2]',
      '     Note: All that is stated comes from one origin.',
      '',
      'Weakest link: the only hop, Title of r. ALLEGED: it is stated, by nobody named or as an accusation; a standing denial contests it.',
      '   It would be REPORTED when somebody named states it, and it accuses nobody, or a principal says it of itself.',
      '   It would be CORROBORATED when two or more independent origins state it.',
      '   It would be CONFIRMED when the competent issuer states it, or every principal states it and none denies it.',
      '   It would be contested no longer when the denial no longer stands.',
      'All hops may have held together at any time.',
      'Cost 4000 by table balanced-1: an order, not a probability.',
      PATH_NOTICE,
    ]);
  });

  it('isolates names that run from right to left, in every place, and no others', () => {
    const labels = new Map([...wordsFor().labels, ['entity:a', ARABIC_NAME], ['entity:speaker', ARABIC_NAME]]);
    const shown = evidenceOf('r', { supporting: [claim('1')] });
    const text = pathText(disputed, wordsFor({ labels, evidence: new Map([shown]) }));
    expect(text).toContain(`1. ${ISOLATED_NAME} GIVER to Southland.`);
    expect(text).toContain(`stated by ${ISOLATED_NAME}; denied by Southland`);
    expect(text).toContain(`For: ${ISOLATED_NAME} for ${ISOLATED_NAME}, 2023-10-01`);
    expect(text.replaceAll(ISOLATED_NAME, '')).not.toMatch(/[\u2066-\u2069]/);
  });

  it('counts the relations that it does not show, and those that do not meet the question', () => {
    const path = pathOf([1, 2, 3, 4, 5].map((number) => ({ id: `r${number}`, from: 'a', to: 'z' })));
    const text = pathText({ ...path, hops: path.hops.map((hop) => ({ ...hop, filteredOut: 2 })) }, wordsFor());
    expect(relationsIn([path])).toEqual(['relation:r1', 'relation:r2', 'relation:r3']);
    expect(text).toContain('   2 more meet the question.');
    expect(text).toContain('   2 more of the same two do not meet the question.');
  });

  it('shows how a relation reads where this differs from the line of its hop', () => {
    const path = pathOf([
      { id: 'gave', from: 'a', to: 'z' },
      { id: 'met', type: 'MEET', from: 'a', to: 'z' },
    ]);
    const words = wordsFor({ evidence: new Map([evidenceOf('gave'), evidenceOf('met')]) });
    expect(pathText(path, words)).toContain('   Title of met (met; 2023-09).');
  });

  it('asks for the label of every entity that it names', () => {
    const shown = evidenceOf('r', { supporting: [claim('1')] });
    expect([...entitiesIn([disputed], new Map([shown]))].sort()).toEqual(['entity:a', 'entity:speaker', 'entity:z']);
  });

  it.each([
    [null, 'At no time can all hops have held together.'],
    [{ start: '2023-09-13', end: '2023-09-13' }, 'All hops may have held together on 2023-09-13.'],
    [{ start: '2023-09-13', end: null }, 'All hops may have held together from 2023-09-13 on.'],
    [{ start: null, end: '2023-09-13' }, 'All hops may have held together until 2023-09-13.'],
    [{ start: '2023', end: '2024' }, 'All hops may have held together from 2023 to 2024.'],
  ])('says in words when all hops may have held together: %j', (held, line) => {
    expect(pathText({ ...disputed, held }, wordsFor())).toContain(line);
  });
});
