import type { ClaimRecord } from '../../src/domain/record/claim';
import type { DataSet } from '../../src/domain/record/data-set';
import {
  claimRecord,
  entityRecord,
  minimalDataSet,
  relationRecord,
  sourceRecord,
  withChange,
  withRecords,
} from './data-set-builder';

/**
 * The minimal data set with every field of the format: several scripts, all aspects, figures of each form, a point,
 * former ids, a joint statement, and texts that end strings, lines and comments elsewhere.
 */
export function richDataSet(base: DataSet = minimalDataSet()): DataSet {
  const rich = withRecords(base, ...SOURCES, ...ENTITIES, ...RELATIONS, ...CLAIMS);
  return withChange(rich, 'source:rich-published', { publisher: 'entity:rich', publisherText: undefined });
}

const HOSTILE = 'a "quote", a \\ and a \' ; -- // */ `tick`: {x: 1} # no comment\ttab\nline \u{1F4E6}';

const SOURCES = [
  sourceRecord({
    id: 'source:rich',
    kind: 'POST',
    title: HOSTILE,
    language: 'ar',
    published: '2024-01-2X',
    url: 'https://example.org/a?b=c&d=%20e#f',
    derivedFrom: [
      { source: 'source:ministry', how: 'TRANSLATION' },
      { source: 'source:gazette', how: 'QUOTES' },
    ],
    retrieved: '2024-02-01',
    archiveUrl: 'https://archive.example.org/1',
    sha256: 'a'.repeat(64),
    verification: 'EXCERPT',
  }),
  sourceRecord({ id: 'source:rich-published' }),
];

const ENTITIES = [
  entityRecord({
    id: 'entity:rich',
    kind: 'FACILITY',
    names: [
      { value: 'No', lang: 'en', kind: 'PRIMARY' },
      { value: 'نعم', lang: 'ar', kind: 'PRIMARY' },
      { value: '김정은', lang: 'ko', kind: 'PRIMARY' },
      { value: '金正恩', lang: 'zh-Hans', kind: 'PRIMARY', script: 'Hans' },
      { value: 'Ким', lang: 'ru', kind: 'PRIMARY' },
      { value: 'Kim', lang: 'ru', kind: 'TRANSLITERATION', scheme: 'ISO 9' },
      { value: '2024-01-01', lang: 'en', kind: 'MISSPELLING' },
      { value: HOSTILE, lang: 'en', kind: 'WEAK' },
    ],
    identifiers: [
      { scheme: 'WIKIDATA', value: 'Q2' },
      { scheme: 'ISO3166_1_A2', value: 'NO' },
    ],
    formerIds: ['entity:poor', 'entity:middling'],
    point: { lat: 0, lon: -179.999999, precision: 'EXACT' },
    description: 'true',
  }),
  entityRecord({ id: 'entity:norm', kind: 'INSTRUMENT' }),
];

const RELATIONS = [
  relationRecord({
    id: 'relation:rich',
    title: { ru: 'Встреча', en: 'A meeting: 1.50', ar: 'لقاء', 'zh-Hant': '會議' },
    when: '2024-01~/..',
    partOf: 'relation:summit',
  }),
];

const OBSERVED = { about: 'relation:observation', madeBy: 'entity:institute', said: '2024-01-27' } as const;

const ASPECTS: readonly (Partial<ClaimRecord> & { id: string })[] = [
  { id: 'claim:rich-participant', aspect: 'PARTICIPANT', participant: { role: 'PARTY', entity: 'entity:northland' } },
  { id: 'claim:rich-time', aspect: 'TIME', value: '2024-01-10?' },
  { id: 'claim:rich-place', ...OBSERVED, aspect: 'PLACE', value: 'entity:harbour' },
  { id: 'claim:rich-item', ...OBSERVED, aspect: 'ITEM', value: 'entity:shells' },
  { id: 'claim:rich-purpose', aspect: 'PURPOSE', value: HOSTILE },
  { id: 'claim:rich-purpose-open', aspect: 'PURPOSE', stance: 'UNDETERMINED' },
  { id: 'claim:rich-cause', ...OBSERVED, aspect: 'CAUSE', value: 'relation:summit' },
  { id: 'claim:rich-legality', aspect: 'LEGALITY', norm: 'entity:norm', verdict: 'GOVERNED', modality: 'CONDITIONAL' },
  {
    id: 'claim:rich-between',
    ...OBSERVED,
    aspect: 'QUANTITY',
    quantity: { low: 0.5, high: 2500000, bound: 'BETWEEN', unit: 'container', measure: 'STOCK_OBSERVED', text: '٧٠' },
    scope: '2024-01',
    readIn: [
      {
        source: 'source:gazette',
        locator: 'p2',
        language: 'ar',
        quote: 'سبعون',
        paraphrase: HOSTILE,
        translation: 'seventy',
        likelihoodText: 'likely',
        quantity: { value: 70, bound: 'AT_LEAST', unit: 'container', per: 'DAY', text: 'seventy a day' },
        verification: 'CITED',
      },
      { source: 'source:rich', quote: 'null' },
      { source: 'source:gazette', locator: 'p1' },
    ],
  },
];

const CLAIMS = [
  ...ASPECTS.map(claimRecord),
  claimRecord({
    id: 'claim:rich-joint',
    madeBy: 'entity:institute',
    onBehalfOf: ['entity:southland', 'entity:northland'],
    likelihood: 'LIKELY',
    likelihoodText: 'likely',
    said: '2024-01-18',
    basedOn: [
      { source: 'source:rich', access: 'HEARSAY' },
      { claim: 'claim:crates-seen', access: 'DIRECT' },
    ],
    authoritative: true,
    note: HOSTILE,
    text: HOSTILE,
    verification: 'EXCERPT',
  }),
  claimRecord({
    id: 'claim:rich-superseding',
    stance: 'NO_COMMENT',
    supersedes: ['claim:summit-north'],
    said: '2024-02-01',
  }),
  claimRecord({
    id: 'claim:rich-retracting',
    about: 'relation:observation',
    stance: 'UNDETERMINED',
    madeBy: 'entity:institute',
    retracts: ['claim:rich-place'],
    said: '2024-02-01',
  }),
];
