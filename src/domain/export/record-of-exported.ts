import { canonicalRecord, type RecordOfKind } from '../record/canonical-record';
import type { Aspect, Basis, ClaimRecord, Quantity, Reading } from '../record/claim';
import type { RecordKind } from '../record/data-set';
import type { EntityRecord, Identifier, NameRecord, Point } from '../record/entity';
import type { Participation, RelationRecord } from '../record/relation';
import type { DerivedFrom, SourceRecord } from '../record/source';
import type { ExportedDetail, ExportedLink, ExportedRecord } from './exported-graph';
import type { LinkType } from './graph-model';
import type { PropertyRow } from './property-row';

/** A record on its way: every field is spoken of, and what the graph does not hold is undefined. */
type Draft<T> = { readonly [K in keyof T]-?: T[K] | undefined };

/**
 * The record that was loaded as this part of the graph, in canonical form; what is derived is left behind.
 *
 * The inverse of what the store writes: record -> graph -> record is `canonicalRecord`.
 */
export function recordOfExported<K extends RecordKind>(kind: K, exported: ExportedRecord): RecordOfKind[K] {
  // The graph holds only what the schema let in: the draft has what its kind requires.
  return canonicalRecord(kind, DRAFTS[kind](exported) as unknown as RecordOfKind[K]);
}

const DRAFTS: { readonly [K in RecordKind]: (exported: ExportedRecord) => Draft<RecordOfKind[K]> } = {
  source: sourceDraft,
  entity: entityDraft,
  relation: relationDraft,
  claim: claimDraft,
};

function sourceDraft({ properties: held, links }: ExportedRecord): Draft<SourceRecord> {
  return {
    id: value(held, 'id'),
    kind: value(held, 'kind'),
    title: value(held, 'title'),
    publisher: target(links, 'PUBLISHED_BY'),
    publisherText: value(held, 'publisherText'),
    language: value(held, 'language'),
    published: value(held, 'published'),
    url: value<string>(held, 'url') ?? null,
    derivedFrom: ofType(links, 'DERIVED_FROM').map(({ id, properties }) => {
      return { source: id, how: value(properties, 'how') } as DerivedFrom;
    }),
    retrieved: value(held, 'retrieved'),
    archiveUrl: value(held, 'archiveUrl'),
    sha256: value(held, 'sha256'),
    verification: value(held, 'verification'),
  };
}

function entityDraft({ properties: held, details, links }: ExportedRecord): Draft<EntityRecord> {
  return {
    id: value(held, 'id'),
    kind: value(held, 'kind'),
    names: ofLabel(details, 'Name').map(nameOf),
    identifiers: ofLabel(details, 'Identifier').map((identifier) => {
      return { scheme: value(identifier, 'scheme'), value: value(identifier, 'value') } as Identifier;
    }),
    affiliation: target(links, 'AFFILIATED_WITH'),
    speaksFor: target(links, 'SPEAKS_FOR_PARTY'),
    formerIds: ofLabel(details, 'FormerId').map((formerId) => value<string>(formerId, 'id') ?? ''),
    point: pointOf(held),
    description: value(held, 'description'),
  };
}

function nameOf(held: PropertyRow): NameRecord {
  const draft: Draft<NameRecord> = {
    value: value(held, 'value'),
    lang: value(held, 'lang'),
    kind: value(held, 'kind'),
    script: value(held, 'script'),
    scheme: value(held, 'scheme'),
  };
  return draft as NameRecord;
}

function pointOf(held: PropertyRow): Point | undefined {
  if (held.text('pointPrecision') === undefined) return undefined;
  const draft: Draft<Point> = {
    lat: value(held, 'pointLat'),
    lon: value(held, 'pointLon'),
    precision: value(held, 'pointPrecision'),
  };
  return draft as Point;
}

function relationDraft({ properties: held, links }: ExportedRecord): Draft<RelationRecord> {
  const titles = value<readonly string[]>(held, 'titles') ?? [];
  const languages = value<readonly string[]>(held, 'titleLangs') ?? [];
  return {
    id: value(held, 'id'),
    type: value(held, 'type'),
    title: Object.fromEntries(languages.map((language, index) => [language, titles[index] ?? ''])),
    when: value(held, 'when'),
    participants: ofType(links, 'PARTICIPATES_IN').map(participationOf),
    generic: value(held, 'generic'),
    partOf: target(links, 'PART_OF'),
  };
}

function participationOf({ id, properties }: ExportedLink): Participation {
  return { role: value(properties, 'role'), entity: id } as Participation;
}

function claimDraft({ properties: held, links }: ExportedRecord): Draft<ClaimRecord> {
  const aspect = value<Aspect>(held, 'aspect');
  const [valueLink] = ofType(links, 'VALUE');
  const isParticipant = aspect === 'PARTICIPANT';
  return {
    id: value(held, 'id'),
    about: target(links, 'ABOUT'),
    aspect,
    participant: isParticipant && valueLink !== undefined ? participationOf(valueLink) : undefined,
    value: isParticipant ? undefined : (value<string>(held, 'value') ?? valueLink?.id),
    norm: target(links, 'UNDER_NORM'),
    verdict: value(held, 'verdict'),
    stance: value(held, 'stance'),
    force: value(held, 'force'),
    modality: value(held, 'modality'),
    likelihood: value<ClaimRecord['likelihood']>(held, 'likelihood') ?? null,
    likelihoodText: value(held, 'likelihoodText'),
    quantity: quantityOf(held),
    scope: value(held, 'scope'),
    said: value(held, 'said'),
    madeBy: target(links, 'MADE_BY'),
    onBehalfOf: targets(links, 'ON_BEHALF_OF'),
    basedOn: ofType(links, 'BASED_ON').map(basisOf),
    supersedes: targets(links, 'SUPERSEDES'),
    retracts: targets(links, 'RETRACTS'),
    respondsTo: targets(links, 'RESPONDS_TO'),
    authoritative: value(held, 'authoritative'),
    text: value(held, 'text'),
    readIn: ofType(links, 'READ_IN').map(readingOf),
    note: value(held, 'note'),
    verification: value(held, 'verification'),
  };
}

function basisOf({ id, label, properties }: ExportedLink): Basis {
  const end = label === 'Claim' ? { claim: id } : { source: id };
  return { ...end, access: value(properties, 'access') } as Basis;
}

function readingOf({ id, properties: held }: ExportedLink): Reading {
  const draft: Draft<Reading> = {
    source: id,
    locator: value(held, 'locator'),
    language: value(held, 'language'),
    quote: value(held, 'quote'),
    paraphrase: value(held, 'paraphrase'),
    translation: value(held, 'translation'),
    likelihoodText: value(held, 'likelihoodText'),
    quantity: quantityOf(held),
    verification: value(held, 'verification'),
  };
  return draft as Reading;
}

/** A figure always has a bound. */
function quantityOf(held: PropertyRow): Quantity | undefined {
  if (held.text('quantityBound') === undefined) return undefined;
  const draft: Draft<Quantity> = {
    value: value(held, 'quantityValue'),
    low: value(held, 'quantityLow'),
    high: value(held, 'quantityHigh'),
    bound: value(held, 'quantityBound'),
    unit: value(held, 'quantityUnit'),
    per: value(held, 'quantityPer'),
    measure: value(held, 'quantityMeasure'),
    text: value(held, 'quantityText'),
  };
  return draft as Quantity;
}

/** A property as what the model says that it is; undefined when it is not there. */
function value<T>(held: PropertyRow, name: string): T | undefined {
  return held.value(name) as T | undefined;
}

function ofType(links: readonly ExportedLink[], type: LinkType): readonly ExportedLink[] {
  return links.filter((link) => link.type === type);
}

function ofLabel(details: readonly ExportedDetail[], label: ExportedDetail['label']): readonly PropertyRow[] {
  return details.filter((detail) => detail.label === label).map(({ properties }) => properties);
}

function target(links: readonly ExportedLink[], type: LinkType): string | undefined {
  return links.find((link) => link.type === type)?.id;
}

function targets(links: readonly ExportedLink[], type: LinkType): readonly string[] {
  return ofType(links, type).map(({ id }) => id);
}
