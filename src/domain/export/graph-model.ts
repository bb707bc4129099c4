import { BASIS_FIELDS, CLAIM_FIELDS, READING_FIELDS } from '../record/claim';
import { HEADER_FIELDS, type RecordKind } from '../record/data-set';
import { ENTITY_FIELDS, IDENTIFIER_FIELDS, NAME_FIELDS } from '../record/entity';
import { propertyTypesOf } from '../record/fields';
import { LINK_ENDS, type LinkType } from '../record/links';
import type { PropertyTypes } from '../record/properties';
import { PARTICIPATION_FIELDS, RELATION_FIELDS } from '../record/relation';
import { DERIVED_FROM_FIELDS, SOURCE_FIELDS } from '../record/source';
import { PropertyLayout } from './property-row';

const RECORD = { id: 'string', dataSet: 'string', run: 'int', hash: 'string' } as const;

/** Every label of the graph with its properties and their types: the codebook of exports (docs/model.md). */
export const NODE_PROPERTIES = Object.freeze({
  Graph: {
    id: 'string',
    run: 'int',
    ruleSet: 'int',
    vocabularyHash: 'string',
    migration: 'int',
  },
  DataSet: { ...propertyTypesOf(HEADER_FIELDS), draft: 'boolean', contentHash: 'string', run: 'int' },
  Source: { ...RECORD, ...propertyTypesOf(SOURCE_FIELDS), publishedMin: 'date', publishedMax: 'date' },
  Entity: { ...RECORD, ...propertyTypesOf(ENTITY_FIELDS), degree: 'int' },
  Name: { ...propertyTypesOf(NAME_FIELDS), kindRank: 'int', key: 'string', ordinal: 'int' },
  Identifier: { ...propertyTypesOf(IDENTIFIER_FIELDS), key: 'string', ordinal: 'int' },
  FormerId: { id: 'string' },
  Relation: {
    ...RECORD,
    ...propertyTypesOf(RELATION_FIELDS),
    startMin: 'date',
    startMax: 'date',
    endMin: 'date',
    endMax: 'date',
    startKnown: 'boolean',
    endKnown: 'boolean',
    ongoing: 'boolean',
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
    ...propertyTypesOf(CLAIM_FIELDS),
    scopeStartMin: 'date',
    scopeStartMax: 'date',
    scopeEndMin: 'date',
    scopeEndMax: 'date',
    saidMin: 'date',
    saidMax: 'date',
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

const IN_LIST = { ordinal: 'int' } as const satisfies PropertyTypes;

/** The properties of links, by type; a type that is missing here has none. */
const LINK_PROPERTIES: Readonly<Partial<Record<LinkType, PropertyTypes>>> = {
  DERIVED_FROM: { ...IN_LIST, ...propertyTypesOf(DERIVED_FROM_FIELDS) },
  PARTICIPATES_IN: {
    ...IN_LIST,
    ...propertyTypesOf(PARTICIPATION_FIELDS),
    denied: 'boolean',
    disputed: 'boolean',
    deniedDays: 'date[]',
    disputedDays: 'date[]',
  },
  ON_BEHALF_OF: IN_LIST,
  READ_IN: { ...IN_LIST, ...propertyTypesOf(READING_FIELDS) },
  BASED_ON: { ...IN_LIST, ...propertyTypesOf(BASIS_FIELDS) },
  SUPERSEDES: IN_LIST,
  RETRACTS: IN_LIST,
  RESPONDS_TO: IN_LIST,
  VALUE: { role: 'string' },
};

/** What a type of link leads from and to, and its properties. */
export interface LinkDefinition {
  readonly from: string;
  readonly to: readonly string[];
  readonly properties: PropertyTypes;
}

/** Every type of link between records: the codebook of exports (docs/model.md). */
export const LINK_TYPES = Object.freeze(
  Object.fromEntries(
    (Object.keys(LINK_ENDS) as LinkType[]).map((type): [LinkType, LinkDefinition] => [
      type,
      { ...LINK_ENDS[type], properties: LINK_PROPERTIES[type] ?? {} },
    ]),
  ) as Record<LinkType, LinkDefinition>,
);

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
  source: new PropertyLayout(propertyTypesOf(SOURCE_FIELDS)),
  entity: new PropertyLayout(propertyTypesOf(ENTITY_FIELDS)),
  relation: new PropertyLayout(propertyTypesOf(RELATION_FIELDS)),
  claim: new PropertyLayout(propertyTypesOf(CLAIM_FIELDS)),
});
