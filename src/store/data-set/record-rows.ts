import type { ClaimRecord, Quantity, Reading } from '../../domain/record/claim';
import { boundsOf } from '../../domain/time/edtf';
import { NAME_KINDS, type EntityRecord } from '../../domain/record/entity';
import { identifierKey } from '../../domain/record/identifier';
import { nameKey } from '../../domain/text/name-key';
import type { RelationRecord } from '../../domain/record/relation';
import { scriptOf } from '../../domain/text/script';
import { VERIFICATIONS, type SourceRecord } from '../../domain/record/source';

/** A node to write: its id, its plain properties (null takes one off), and what the statement converts. */
export interface NodeRow {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly [converted: string]: unknown;
}

/** What every record's node carries beside its own properties. */
export interface Ownership {
  readonly dataSet: string;
  /** SHA-256 over the canonical record, hex. */
  readonly hash: string;
}

/** The node of a source. */
export function sourceRow(source: SourceRecord, ownership: Ownership): NodeRow {
  const bounds = source.published === undefined ? null : boundsOf(source.published);
  return {
    id: source.id,
    publishedMin: bounds?.startMin ?? null,
    publishedMax: bounds?.endMax ?? null,
    properties: {
      ...ownership,
      kind: source.kind,
      title: source.title,
      publisherText: source.publisherText ?? null,
      language: source.language,
      published: source.published ?? null,
      url: source.url,
      archiveUrl: source.archiveUrl ?? null,
      sha256: source.sha256 ?? null,
      retrieved: source.retrieved ?? null,
      verification: source.verification,
    },
  };
}

/** The node of an entity; `label` is that of its kind. */
export function entityRow(entity: EntityRecord, ownership: Ownership, label: string): NodeRow {
  return {
    id: entity.id,
    label,
    properties: {
      ...ownership,
      kind: entity.kind,
      description: entity.description ?? null,
      pointLat: entity.point?.lat ?? null,
      pointLon: entity.point?.lon ?? null,
      pointPrecision: entity.point?.precision ?? null,
    },
  };
}

/** The nodes of an entity's names, in the record's order. */
export function nameRows(entity: EntityRecord): object[] {
  return entity.names.map(({ value, lang, kind, script, scheme }, ordinal) => ({
    entity: entity.id,
    ordinal,
    kindRank: NAME_KINDS.indexOf(kind),
    properties: { value, lang, script: script ?? scriptOf(value), kind, scheme: scheme ?? null, key: nameKey(value) },
  }));
}

/** The nodes of an entity's identifiers, in the record's order. */
export function identifierRows(entity: EntityRecord): object[] {
  return (entity.identifiers ?? []).map(({ scheme, value }, ordinal) => ({
    entity: entity.id,
    ordinal,
    properties: { scheme, value, key: identifierKey(value) },
  }));
}

/** The nodes of an entity's former ids. */
export function formerIdRows(entity: EntityRecord): object[] {
  return (entity.formerIds ?? []).map((id) => ({ entity: entity.id, id }));
}

/** The node of a relation. */
export function relationRow(relation: RelationRecord, ownership: Ownership): NodeRow {
  const { startKnown, endKnown, ongoing, ...days } = boundsOf(relation.when);
  const titles = Object.entries(relation.title);
  return {
    id: relation.id,
    ...days,
    properties: {
      ...ownership,
      type: relation.type,
      titleLangs: titles.map(([lang]) => lang),
      titles: titles.map(([, text]) => text),
      when: relation.when ?? null,
      startKnown,
      endKnown,
      ongoing,
      generic: relation.generic,
    },
  };
}

/** The node of a claim. */
export function claimRow(claim: ClaimRecord, ownership: Ownership): NodeRow {
  const said = boundsOf(claim.said);
  const scope = claim.scope === undefined ? null : boundsOf(claim.scope);
  return {
    id: claim.id,
    saidMin: said.startMin,
    saidMax: said.endMax,
    scopeStartMin: scope?.startMin ?? null,
    scopeStartMax: scope?.startMax ?? null,
    scopeEndMin: scope?.endMin ?? null,
    scopeEndMax: scope?.endMax ?? null,
    verificationRank: VERIFICATIONS.indexOf(claim.verification),
    properties: {
      ...ownership,
      aspect: claim.aspect,
      role: claim.participant?.role ?? null,
      value: isTextValue(claim) ? (claim.value ?? null) : null,
      verdict: claim.verdict ?? null,
      stance: claim.stance,
      force: claim.force,
      modality: claim.modality,
      likelihood: claim.likelihood,
      likelihoodText: claim.likelihoodText ?? null,
      ...quantityProperties(claim.quantity),
      quantityMeasure: claim.quantity?.measure ?? null,
      scope: claim.scope ?? null,
      said: claim.said ?? null,
      text: claim.text,
      note: claim.note ?? null,
      authoritative: claim.authoritative ?? false,
      verification: claim.verification,
    },
  };
}

/** TIME and PURPOSE carry text; the values of the other aspects are nodes. */
function isTextValue(claim: ClaimRecord): boolean {
  return claim.aspect === 'TIME' || claim.aspect === 'PURPOSE';
}

/** The properties of a READ_IN link. */
export function readingProperties(reading: Reading): Readonly<Record<string, unknown>> {
  return {
    locator: reading.locator ?? null,
    language: reading.language ?? null,
    quote: reading.quote ?? null,
    paraphrase: reading.paraphrase ?? null,
    translation: reading.translation ?? null,
    likelihoodText: reading.likelihoodText ?? null,
    verification: reading.verification ?? null,
    ...quantityProperties(reading.quantity),
  };
}

function quantityProperties(quantity: Quantity | undefined): Readonly<Record<string, unknown>> {
  return {
    quantityValue: quantity?.value ?? null,
    quantityLow: quantity?.low ?? null,
    quantityHigh: quantity?.high ?? null,
    quantityBound: quantity?.bound ?? null,
    quantityUnit: quantity?.unit ?? null,
    quantityPer: quantity?.per ?? null,
    quantityText: quantity?.text ?? null,
  };
}
