import type { ErrorCode } from '../../base/errors';
import { didYouMean } from '../../base/nearest-name';
import type { EntityKindDefinition, HopDefinition, RelationTypeDefinition } from './vocabulary';

/** One thing that is wrong with a definition of the vocabulary. */
export interface DefinitionFault {
  /** The code of the kind or type. */
  readonly definition: string;
  readonly field: string;
  readonly code: ErrorCode;
  readonly found: string;
  readonly hint?: string;
}

/** What is wrong with a relation type, given all kinds of entity: first its roles, then its hops, each in order. */
export function relationTypeFaults(
  type: RelationTypeDefinition,
  kinds: ReadonlyMap<string, EntityKindDefinition>,
): DefinitionFault[] {
  return [...roleFaults(type, kinds), ...hopFaults(type)];
}

/** Warnings about a relation type: without hops, no path leads over it. */
export function relationTypeWarnings(type: RelationTypeDefinition): DefinitionFault[] {
  if (type.hops.length > 0) return [];
  return [{ definition: type.code, field: 'hops', code: 'WARN_TYPE_WITHOUT_HOPS', found: 'no hops' }];
}

/** Codes that are repeated in a list: one entry for each repetition, with its index. */
export function repeatedCodes(codes: readonly string[]): { readonly code: string; readonly index: number }[] {
  const seen = new Set<string>();
  return codes.flatMap((code, index) => {
    if (seen.has(code)) return [{ code, index }];
    seen.add(code);
    return [];
  });
}

function roleFaults(type: RelationTypeDefinition, kinds: ReadonlyMap<string, EntityKindDefinition>): DefinitionFault[] {
  const faults: DefinitionFault[] = [];
  for (const { code, index } of repeatedCodes(type.roles.map((role) => role.code))) {
    faults.push({ definition: type.code, field: `roles.${index}.code`, code: 'ID_TAKEN', found: code });
  }
  for (const [index, role] of type.roles.entries()) {
    if (role.max !== null && role.min > role.max) {
      const found = `min ${role.min}, max ${role.max}`;
      faults.push({
        definition: type.code,
        field: `roles.${index}.min`,
        code: 'VALUE_INVALID',
        found,
        hint: 'Write min <= max.',
      });
    }
    for (const [place, kind] of role.kinds.entries()) {
      if (kinds.has(kind)) continue;
      const hint = didYouMean(kind, kinds.keys(), 'Use a kind of entity-kinds/.');
      faults.push({
        definition: type.code,
        field: `roles.${index}.kinds.${place}`,
        code: 'KIND_UNKNOWN',
        found: kind,
        hint,
      });
    }
  }
  return faults;
}

function hopFaults(type: RelationTypeDefinition): DefinitionFault[] {
  const roles = type.roles.map((role) => role.code);
  const faults = type.hops.flatMap((hop, index) => [
    ...hopRoleFaults(type.code, { hop, index, roles }),
    ...symmetryFaults(type.code, hop, index),
  ]);
  const pairs = type.hops.map((hop) => `${hop.from} to ${hop.to}`);
  for (const { code, index } of repeatedCodes(pairs)) {
    faults.push({
      definition: type.code,
      field: `hops.${index}`,
      code: 'ID_TAKEN',
      found: code,
      hint: 'List a pair once.',
    });
  }
  return faults;
}

function hopRoleFaults(
  definition: string,
  { hop, index, roles }: { readonly hop: HopDefinition; readonly index: number; readonly roles: readonly string[] },
): DefinitionFault[] {
  return (['from', 'to'] as const).flatMap((end): DefinitionFault[] => {
    if (roles.includes(hop[end])) return [];
    const hint = didYouMean(hop[end], roles, `Use a role of the type: ${roles.join(', ')}.`);
    return [{ definition, field: `hops.${index}.${end}`, code: 'ROLE_NOT_ALLOWED', found: hop[end], hint }];
  });
}

function symmetryFaults(definition: string, hop: HopDefinition, index: number): DefinitionFault[] {
  const field = `hops.${index}`;
  if (hop.symmetric && hop.from !== hop.to) {
    const hint = 'Only a hop from a role to the same role may be symmetric.';
    return [{ definition, field, code: 'VALUE_INVALID', found: `symmetric, ${hop.from} to ${hop.to}`, hint }];
  }
  if (hop.symmetric && hop.inverse !== hop.reads) {
    const hint = 'Leave out the inverse of a symmetric hop.';
    return [{ definition, field: `${field}.inverse`, code: 'VALUE_INVALID', found: hop.inverse, hint }];
  }
  if (!hop.symmetric && hop.from === hop.to) {
    const hint = 'A hop from a role to the same role reads the same both ways: set symmetric.';
    return [{ definition, field, code: 'VALUE_INVALID', found: `${hop.from} to itself`, hint }];
  }
  return [];
}
