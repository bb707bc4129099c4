import { CLAIM_FIELDS, type ClaimRecord } from '../../domain/record/claim';
import {
  ENTITY_FIELDS,
  IDENTIFIER_FIELDS,
  NAME_FIELDS,
  NAME_KINDS,
  type EntityRecord,
} from '../../domain/record/entity';
import { propertiesOf, type WrittenProperties } from '../../domain/record/fields';
import { identifierKey } from '../../domain/record/identifier';
import { RELATION_FIELDS, type RelationRecord } from '../../domain/record/relation';
import { SOURCE_FIELDS, VERIFICATIONS, type SourceRecord } from '../../domain/record/source';
import { nameKey } from '../../domain/text/name-key';
import { boundsOf } from '../../domain/time/edtf';

/** A node to write: its id, its plain properties (null removes one), and values that the statement converts. */
export interface NodeRow {
  readonly id: string;
  readonly properties: WrittenProperties;
  readonly [converted: string]: unknown;
}

/** The properties that every record's node has beside its own fields. */
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
    properties: { ...ownership, ...propertiesOf(SOURCE_FIELDS, source) },
  };
}

/** The node of an entity; `label` is that of its kind. */
export function entityRow(entity: EntityRecord, ownership: Ownership, label: string): NodeRow {
  return { id: entity.id, label, properties: { ...ownership, ...propertiesOf(ENTITY_FIELDS, entity) } };
}

/** A node that belongs to an entity. */
export interface DetailRow {
  /** Id of the entity. */
  readonly entity: string;
  /** Position in the record's list. */
  readonly ordinal: number;
  readonly properties: WrittenProperties;
}

/** The nodes of an entity's names, in the record's order. */
export function nameRows(entity: EntityRecord): (DetailRow & { readonly kindRank: number })[] {
  return entity.names.map((name, ordinal) => ({
    entity: entity.id,
    ordinal,
    kindRank: NAME_KINDS.indexOf(name.kind),
    properties: { ...propertiesOf(NAME_FIELDS, name), key: nameKey(name.value) },
  }));
}

/** The nodes of an entity's identifiers, in the record's order. */
export function identifierRows(entity: EntityRecord): DetailRow[] {
  return (entity.identifiers ?? []).map((identifier, ordinal) => ({
    entity: entity.id,
    ordinal,
    properties: { ...propertiesOf(IDENTIFIER_FIELDS, identifier), key: identifierKey(identifier.value) },
  }));
}

/** The nodes of an entity's former ids. */
export function formerIdRows(entity: EntityRecord): { readonly entity: string; readonly id: string }[] {
  return (entity.formerIds ?? []).map((id) => ({ entity: entity.id, id }));
}

/** The node of a relation. */
export function relationRow(relation: RelationRecord, ownership: Ownership): NodeRow {
  const { startKnown, endKnown, ongoing, ...days } = boundsOf(relation.when);
  return {
    id: relation.id,
    ...days,
    properties: { ...ownership, ...propertiesOf(RELATION_FIELDS, relation), startKnown, endKnown, ongoing },
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
    properties: { ...ownership, ...propertiesOf(CLAIM_FIELDS, claim) },
  };
}
