import type { RecordFault } from '../record/data-set';
import { UNNAMED_SPEAKER, type EntityRecord } from '../record/entity';
import { nameKey } from '../text/name-key';
import { didYouMean } from '../../base/nearest-name';
import type { Problem, ValidationContext } from './context';

/** Kinds that may speak for somebody: organs and state media. */
const SPEAKING_KINDS: ReadonlySet<string> = new Set(['ORGANIZATION', 'BODY']);

/** Kinds that have a point on the globe. */
const POINT_KINDS: ReadonlySet<string> = new Set(['PLACE', 'FACILITY']);

/** Kinds that are not in the vocabulary. */
export function unknownKinds(context: ValidationContext): RecordFault[] {
  const { entityKinds } = context.vocabulary;
  return context.records.entities
    .filter((entity) => !entityKinds.has(entity.kind))
    .map((entity) => {
      const hint = didYouMean(entity.kind, entityKinds.keys(), `Use one of ${[...entityKinds.keys()].join(', ')}.`);
      return context.fault(entity, { field: 'kind', code: 'KIND_UNKNOWN', found: entity.kind, hint });
    });
}

/** Names that cannot be found, two PRIMARY names in one language, and a named entity without a PRIMARY name. */
export function nameFaults(context: ValidationContext): RecordFault[] {
  return context.records.entities.flatMap((entity) =>
    [...emptyKeys(entity), ...primaryProblems(entity)].map((problem) => context.fault(entity, problem)),
  );
}

/** Fields that an unnamed speaker must not have, and fields that only an unnamed speaker may have. */
export function unnamedSpeakerFaults(context: ValidationContext): RecordFault[] {
  return context.records.entities.flatMap((entity) => {
    const problems = entity.kind === UNNAMED_SPEAKER ? leaks(entity) : strayAffiliation(entity);
    return problems.map((problem) => context.fault(entity, problem));
  });
}

/** Fields that the kind does not allow: `speaksFor` is for organs and state media, `point` for places and facilities. */
export function kindFieldFaults(context: ValidationContext): RecordFault[] {
  const faults: RecordFault[] = [];
  const refuse = (entity: EntityRecord, field: string, hint: string): void => {
    faults.push(context.fault(entity, { field, code: 'VALUE_INVALID', found: `${field} of a ${entity.kind}`, hint }));
  };
  for (const entity of context.records.entities) {
    if (!context.vocabulary.entityKinds.has(entity.kind)) continue;
    if (entity.speaksFor !== undefined && !SPEAKING_KINDS.has(entity.kind)) {
      refuse(entity, 'speaksFor', 'Only an ORGANIZATION or BODY speaks for somebody; use `onBehalfOf` in the claims.');
    }
    if (entity.speaksFor === entity.id) refuse(entity, 'speaksFor', 'Leave it out: every entity speaks for itself.');
    if (entity.point !== undefined && !POINT_KINDS.has(entity.kind)) {
      refuse(entity, 'point', 'Only a PLACE or FACILITY has a point.');
    }
  }
  return faults;
}

function emptyKeys(entity: EntityRecord): Problem[] {
  return entity.names.flatMap(({ value }, index): Problem[] =>
    nameKey(value) === '' ? [{ field: `names.${index}.value`, code: 'NAME_KEY_EMPTY', found: value }] : [],
  );
}

function primaryProblems(entity: EntityRecord): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const [index, { kind, lang }] of entity.names.entries()) {
    if (kind !== 'PRIMARY') continue;
    if (seen.has(lang)) {
      const hint = 'Keep one PRIMARY name for each language; make the other an ALIAS.';
      problems.push({
        field: `names.${index}.kind`,
        code: 'VALUE_INVALID',
        found: `a second PRIMARY in ${lang}`,
        hint,
      });
    }
    seen.add(lang);
  }
  if (seen.size === 0 && entity.kind !== UNNAMED_SPEAKER) {
    const hint = 'Make one name PRIMARY: the name that is shown.';
    problems.push({ field: 'names', code: 'FIELD_MISSING', found: 'no PRIMARY name', hint });
  }
  return problems;
}

function leaks(entity: EntityRecord): Problem[] {
  const problems: Problem[] = [];
  for (const [index, { kind, value }] of entity.names.entries()) {
    if (kind === 'PRIMARY')
      problems.push({ field: `names.${index}.kind`, code: 'UNNAMED_IDENTITY_LEAK', found: value });
  }
  for (const [index, { scheme, value }] of (entity.identifiers ?? []).entries()) {
    problems.push({ field: `identifiers.${index}`, code: 'UNNAMED_IDENTITY_LEAK', found: `${scheme} ${value}` });
  }
  for (const [index, formerId] of (entity.formerIds ?? []).entries()) {
    problems.push({ field: `formerIds.${index}`, code: 'UNNAMED_MERGE_FORBIDDEN', found: formerId });
  }
  return problems;
}

function strayAffiliation(entity: EntityRecord): Problem[] {
  if (entity.affiliation === undefined) return [];
  const hint = 'Only an UNNAMED_SPEAKER has an affiliation; write it as a relation.';
  return [{ field: 'affiliation', code: 'VALUE_INVALID', found: entity.affiliation, hint }];
}
