import type { RecordFault } from '../record/data-set';
import { didYouMean } from '../../base/nearest-name';
import type { Participation, RelationRecord } from '../record/relation';
import type { RelationTypeDefinition, RoleDefinition } from '../vocabulary/vocabulary';
import type { Problem, ValidationContext } from './context';

/** Relation types that are not in the vocabulary. */
export function unknownTypes(context: ValidationContext): RecordFault[] {
  const { relationTypes } = context.vocabulary;
  return context.records.relations
    .filter((relation) => !relationTypes.has(relation.type))
    .map((relation) => {
      const hint = didYouMean(relation.type, relationTypes.keys(), 'Use a type of schema/relation-types.');
      return context.fault(relation, { field: 'type', code: 'TYPE_UNKNOWN', found: relation.type, hint });
    });
}

/** Roles that the type does not have, that occur too often or not often enough, and entities of a kind not allowed in them. */
export function roleFaults(context: ValidationContext): RecordFault[] {
  const ofRelations = context.records.relations.flatMap((relation) => {
    const type = context.vocabulary.relationTypes.get(relation.type);
    if (type === undefined) return [];
    const problems = [
      ...relation.participants.flatMap((participation, index) =>
        participationProblems(context, { participation, field: `participants.${index}`, type }),
      ),
      ...type.roles.flatMap((role) => countProblems(relation, role)),
    ];
    return problems.map((problem) => context.fault(relation, problem));
  });
  const ofClaims = context.records.claims.flatMap((claim) => {
    const type = context.typeOf(claim.about);
    if (type === undefined || claim.participant === undefined) return [];
    const problems = participationProblems(context, { participation: claim.participant, field: 'participant', type });
    return problems.map((problem) => context.fault(claim, problem));
  });
  return [...ofRelations, ...ofClaims];
}

/** Entities that have one role twice, or two principal roles, in one relation. */
export function selfParticipations(context: ValidationContext): RecordFault[] {
  return context.records.relations.flatMap((relation) => {
    const type = context.vocabulary.relationTypes.get(relation.type);
    const principal = new Set(type?.roles.filter((role) => role.principal).map((role) => role.code));
    const standing = new Map<string, Participation[]>();
    return relation.participants.flatMap(({ role, entity }, index) => {
      const others = standing.get(entity) ?? [];
      const before = others.find((other) => clash(other, { role, entity }, principal));
      standing.set(entity, others);
      others.push({ role, entity });
      if (before === undefined) return [];
      const found = before.role === role ? `${entity} twice as ${role}` : `${entity} as ${before.role} and as ${role}`;
      return [context.fault(relation, { field: `participants.${index}`, code: 'SELF_PARTICIPATION', found })];
    });
  });
}

/** Whether one entity must not have both participations. */
function clash(one: Participation, other: Participation, principal: ReadonlySet<string>): boolean {
  return one.role === other.role || (principal.has(one.role) && principal.has(other.role));
}

interface ParticipationPlace {
  readonly participation: Participation;
  readonly field: string;
  readonly type: RelationTypeDefinition;
}

function participationProblems(context: ValidationContext, place: ParticipationPlace): Problem[] {
  const { participation, field, type } = place;
  const codes = type.roles.map((role) => role.code);
  const role = type.roles.find(({ code }) => code === participation.role);
  if (role === undefined) {
    const hint = didYouMean(participation.role, codes, `${type.code} has ${codes.join(', ')}.`);
    return [{ field: `${field}.role`, code: 'ROLE_NOT_ALLOWED', found: participation.role, hint }];
  }
  const kind = context.entity(participation.entity)?.kind;
  if (kind === undefined || !context.vocabulary.entityKinds.has(kind) || role.kinds.includes(kind)) return [];
  const hint = `${role.code} of ${type.code} takes ${role.kinds.join(', ')}.`;
  const found = `${participation.entity}, a ${kind}`;
  return [{ field: `${field}.entity`, code: 'ROLE_KIND_MISMATCH', found, hint }];
}

function countProblems(relation: RelationRecord, role: RoleDefinition): Problem[] {
  const indexes = relation.participants.flatMap((participation, index) =>
    participation.role === role.code ? [index] : [],
  );
  if (indexes.length < role.min) {
    const hint = `${relation.type} needs ${role.min} ${role.code}.`;
    return [{ field: 'participants', code: 'ROLE_MISSING', found: `${indexes.length} ${role.code}`, hint }];
  }
  if (role.max === null || indexes.length <= role.max) return [];
  const hint = `${relation.type} takes at most ${role.max} ${role.code}.`;
  const field = `participants.${indexes[role.max] ?? 0}.role`;
  return [{ field, code: 'ROLE_NOT_ALLOWED', found: `${indexes.length} ${role.code}`, hint }];
}
