import type { ClaimRecord } from '../record/claim';
import type { DataSetRecords, RecordFault, RecordKind } from '../record/data-set';
import type { EntityRecord } from '../record/entity';
import type { RelationRecord } from '../record/relation';
import type { SourceRecord } from '../record/source';
import type { ValidationContext } from './context';

/** A field of a record that holds the id of another record. */
export interface Reference {
  readonly field: string;
  readonly kind: RecordKind;
  readonly id: string;
}

/** References to records that do not exist. A record that could not be read does exist. */
export function missingReferences(context: ValidationContext): RecordFault[] {
  const faults: RecordFault[] = [];
  const formerIds = formerIdsOf(context);
  for (const { record, references } of referencesOf(context.records)) {
    for (const { field, kind, id } of references) {
      if (context.exists(kind, id)) continue;
      faults.push(
        context.fault(record, {
          field,
          code: 'REFERENCE_MISSING',
          found: id,
          hint: hintFor(formerIds.get(id), kind, id),
        }),
      );
    }
  }
  return faults;
}

/** Every reference of a data set, by record. A load looks these ids up in other data sets too. */
export function* referencesOf(
  records: DataSetRecords,
): Generator<{ readonly record: { readonly id: string }; readonly references: readonly Reference[] }> {
  for (const record of records.sources) yield { record, references: sourceReferences(record) };
  for (const record of records.entities) yield { record, references: entityReferences(record) };
  for (const record of records.relations) yield { record, references: relationReferences(record) };
  for (const record of records.claims) yield { record, references: claimReferences(record) };
}

function hintFor(now: string | undefined, kind: RecordKind, id: string): string {
  if (now !== undefined) return `This is a former id: write ${now}.`;
  return id.startsWith(`${kind}:`) ? 'Add the record, or correct the reference.' : `Name a record of kind ${kind}.`;
}

function formerIdsOf(context: ValidationContext): ReadonlyMap<string, string> {
  const own = context.records.entities.flatMap((entity) =>
    (entity.formerIds ?? []).map((formerId): [string, string] => [formerId, entity.id]),
  );
  return new Map([...context.foreign.formerIds, ...own]);
}

function sourceReferences(source: SourceRecord): Reference[] {
  return [
    ...one('publisher', 'entity', source.publisher),
    ...(source.derivedFrom ?? []).flatMap((root, index) => one(`derivedFrom.${index}.source`, 'source', root.source)),
  ];
}

function entityReferences(entity: EntityRecord): Reference[] {
  return [...one('affiliation', 'entity', entity.affiliation), ...one('speaksFor', 'entity', entity.speaksFor)];
}

function relationReferences(relation: RelationRecord): Reference[] {
  return [
    ...relation.participants.flatMap(({ entity }, index) => one(`participants.${index}.entity`, 'entity', entity)),
    ...one('partOf', 'relation', relation.partOf),
  ];
}

function claimReferences(claim: ClaimRecord): Reference[] {
  return [
    ...one('about', 'relation', claim.about),
    ...one('participant.entity', 'entity', claim.participant?.entity),
    ...valueReference(claim),
    ...one('norm', 'entity', claim.norm),
    ...one('madeBy', 'entity', claim.madeBy),
    ...many('onBehalfOf', 'entity', claim.onBehalfOf),
    ...(claim.basedOn ?? []).flatMap((basis, index) => [
      ...one(`basedOn.${index}.claim`, 'claim', basis.claim),
      ...one(`basedOn.${index}.source`, 'source', basis.source),
    ]),
    ...many('supersedes', 'claim', claim.supersedes),
    ...many('retracts', 'claim', claim.retracts),
    ...many('respondsTo', 'claim', claim.respondsTo),
    ...claim.readIn.flatMap((reading, index) => one(`readIn.${index}.source`, 'source', reading.source)),
  ];
}

function valueReference({ aspect, value }: ClaimRecord): Reference[] {
  if (aspect === 'PLACE' || aspect === 'ITEM') return one('value', 'entity', value);
  return aspect === 'CAUSE' ? one('value', 'relation', value) : [];
}

function one(field: string, kind: RecordKind, id: string | undefined): Reference[] {
  return id === undefined ? [] : [{ field, kind, id }];
}

function many(field: string, kind: RecordKind, ids: readonly string[] = []): Reference[] {
  return ids.map((id, index) => ({ field: `${field}.${index}`, kind, id }));
}
