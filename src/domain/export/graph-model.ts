import type { RecordKind } from '../record/data-set';
import { PropertyLayout, type PropertyTypes } from './property-row';

const RECORD = { id: 'string', dataSet: 'string', run: 'int', hash: 'string' } as const;

const QUANTITY = {
  quantityValue: 'float',
  quantityLow: 'float',
  quantityHigh: 'float',
  quantityBound: 'string',
  quantityUnit: 'string',
  quantityPer: 'string',
  quantityText: 'string',
} as const;

/** Every label of the graph with its properties and their types: the codebook of exports (docs/model.md). */
export const NODE_PROPERTIES = Object.freeze({
  Graph: {
    id: 'string',
    run: 'int',
    ruleSet: 'int',
    vocabularyHash: 'string',
    migration: 'int',
  },
  DataSet: {
    id: 'string',
    title: 'string',
    version: 'string',
    date: 'string',
    licence: 'string',
    attribution: 'string',
    notice: 'string',
    languages: 'string[]',
    draft: 'boolean',
    contentHash: 'string',
    run: 'int',
  },
  Source: {
    ...RECORD,
    kind: 'string',
    title: 'string',
    publisherText: 'string',
    language: 'string',
    published: 'string',
    publishedMin: 'date',
    publishedMax: 'date',
    url: 'string',
    archiveUrl: 'string',
    sha256: 'string',
    retrieved: 'string',
    verification: 'string',
  },
  Entity: {
    ...RECORD,
    kind: 'string',
    description: 'string',
    pointLat: 'float',
    pointLon: 'float',
    pointPrecision: 'string',
    degree: 'int',
  },
  Name: {
    value: 'string',
    lang: 'string',
    script: 'string',
    kind: 'string',
    kindRank: 'int',
    scheme: 'string',
    key: 'string',
    ordinal: 'int',
  },
  Identifier: { scheme: 'string', value: 'string', key: 'string', ordinal: 'int' },
  FormerId: { id: 'string' },
  Relation: {
    ...RECORD,
    type: 'string',
    titleLangs: 'string[]',
    titles: 'string[]',
    when: 'string',
    startMin: 'date',
    startMax: 'date',
    endMin: 'date',
    endMax: 'date',
    startKnown: 'boolean',
    endKnown: 'boolean',
    ongoing: 'boolean',
    generic: 'boolean',
    support: 'string',
    supportRank: 'int',
    contested: 'boolean',
    status: 'string',
    rule: 'string',
    origins: 'int',
    stepDays: 'date[]',
    stepRanks: 'int[]',
    stepContested: 'boolean[]',
    stepOrigins: 'int[]',
  },
  Claim: {
    ...RECORD,
    aspect: 'string',
    role: 'string',
    value: 'string',
    verdict: 'string',
    stance: 'string',
    force: 'string',
    modality: 'string',
    likelihood: 'string',
    likelihoodText: 'string',
    ...QUANTITY,
    quantityMeasure: 'string',
    scope: 'string',
    scopeStartMin: 'date',
    scopeStartMax: 'date',
    scopeEndMin: 'date',
    scopeEndMax: 'date',
    said: 'string',
    saidMin: 'date',
    saidMax: 'date',
    text: 'string',
    note: 'string',
    authoritative: 'boolean',
    verification: 'string',
    verificationRank: 'int',
    recordedAt: 'datetime',
    proposition: 'string',
    parties: 'string[]',
    origins: 'string[]',
    countsFrom: 'date',
  },
} satisfies Readonly<Record<string, PropertyTypes>>);

/** A label of the graph. */
export type NodeLabel = keyof typeof NODE_PROPERTIES;

/** Every type of link between records, with what it leads from and to, and its properties. */
export const LINK_TYPES = Object.freeze({
  SPEAKS_FOR_PARTY: { from: 'Entity', to: ['Entity'], properties: {} },
  AFFILIATED_WITH: { from: 'Entity', to: ['Entity'], properties: {} },
  PUBLISHED_BY: { from: 'Source', to: ['Entity'], properties: {} },
  DERIVED_FROM: { from: 'Source', to: ['Source'], properties: { ordinal: 'int', how: 'string' } },
  PARTICIPATES_IN: {
    from: 'Entity',
    to: ['Relation'],
    properties: {
      ordinal: 'int',
      role: 'string',
      denied: 'boolean',
      disputed: 'boolean',
      deniedDays: 'date[]',
      disputedDays: 'date[]',
    },
  },
  PART_OF: { from: 'Relation', to: ['Relation'], properties: {} },
  ABOUT: { from: 'Claim', to: ['Relation'], properties: {} },
  MADE_BY: { from: 'Claim', to: ['Entity'], properties: {} },
  ON_BEHALF_OF: { from: 'Claim', to: ['Entity'], properties: { ordinal: 'int' } },
  READ_IN: {
    from: 'Claim',
    to: ['Source'],
    properties: {
      ordinal: 'int',
      locator: 'string',
      language: 'string',
      quote: 'string',
      paraphrase: 'string',
      translation: 'string',
      likelihoodText: 'string',
      verification: 'string',
      ...QUANTITY,
    },
  },
  BASED_ON: { from: 'Claim', to: ['Claim', 'Source'], properties: { ordinal: 'int', access: 'string' } },
  SUPERSEDES: { from: 'Claim', to: ['Claim'], properties: { ordinal: 'int' } },
  RETRACTS: { from: 'Claim', to: ['Claim'], properties: { ordinal: 'int' } },
  RESPONDS_TO: { from: 'Claim', to: ['Claim'], properties: { ordinal: 'int' } },
  VALUE: { from: 'Claim', to: ['Entity', 'Relation'], properties: { role: 'string' } },
  UNDER_NORM: { from: 'Claim', to: ['Entity'], properties: {} },
  REACHES: { from: 'Claim', to: ['Relation'], properties: {} },
  CONTRADICTS: { from: 'Claim', to: ['Claim'], properties: {} },
} satisfies Readonly<
  Record<string, { readonly from: string; readonly to: readonly string[]; readonly properties: PropertyTypes }>
>);

/** A type of link between records. */
export type LinkType = keyof typeof LINK_TYPES;

/** The links that only the deriving service writes. */
export const DERIVED_LINKS: ReadonlySet<LinkType> = new Set(['REACHES', 'CONTRADICTS']);

/** The properties of nodes, by label, as rows hold them. */
export const NODE_LAYOUTS = Object.freeze(
  Object.fromEntries(Object.entries(NODE_PROPERTIES).map(([label, types]) => [label, new PropertyLayout(types)])),
) as Readonly<Record<NodeLabel, PropertyLayout>>;

/** The properties of links, by type, as rows hold them. */
export const LINK_LAYOUTS = Object.freeze(
  Object.fromEntries(Object.entries(LINK_TYPES).map(([type, link]) => [type, new PropertyLayout(link.properties)])),
) as Readonly<Record<LinkType, PropertyLayout>>;

/** The properties of records that a data set gives them, by kind, as rows hold them; the others are derived from these. */
export const DECLARED_LAYOUTS: Readonly<Record<RecordKind, PropertyLayout>> = Object.freeze({
  source: without(NODE_PROPERTIES.Source, ['dataSet', 'run', 'hash', 'publishedMin', 'publishedMax']),
  entity: without(NODE_PROPERTIES.Entity, ['dataSet', 'run', 'hash', 'degree']),
  relation: only(NODE_PROPERTIES.Relation, ['id', 'type', 'titleLangs', 'titles', 'when', 'generic']),
  claim: without(NODE_PROPERTIES.Claim, [
    ...['dataSet', 'run', 'hash', 'scopeStartMin', 'scopeStartMax', 'scopeEndMin', 'scopeEndMax'],
    ...['saidMin', 'saidMax', 'verificationRank', 'recordedAt', 'proposition', 'parties', 'origins', 'countsFrom'],
  ]),
});

function without(types: PropertyTypes, derived: readonly string[]): PropertyLayout {
  return only(
    types,
    Object.keys(types).filter((name) => !derived.includes(name)),
  );
}

function only(types: PropertyTypes, names: readonly string[]): PropertyLayout {
  return new PropertyLayout(Object.fromEntries(Object.entries(types).filter(([name]) => names.includes(name))));
}
