import { byCodePoint, canonicalHash } from '../../base/canonical-json';
import type { Vocabulary } from './vocabulary';

/**
 * SHA-256, in hex, over everything of a vocabulary that bears on behaviour.
 *
 * Definitions in words, mappings and the order of files do not: to correct a sentence derives nothing anew. The
 * order of roles and hops does, because answers follow it; so do labels, which are written with the nodes.
 */
export function vocabularyHash(vocabulary: Omit<Vocabulary, 'hash'>): string {
  return canonicalHash({
    entityKinds: sorted(vocabulary.entityKinds).map(({ code, label }) => ({ code, label })),
    relationTypes: sorted(vocabulary.relationTypes).map(
      ({ definition: _words, mappings: _mappings, roles, ...type }) => ({
        ...type,
        roles: roles.map(({ definition: _meaning, ...role }) => role),
      }),
    ),
    units: [...vocabulary.units].sort(byCodePoint),
    measures: sorted(vocabulary.measures).map(({ code, rate }) => ({ code, rate })),
  });
}

function sorted<T>(definitions: ReadonlyMap<string, T>): T[] {
  return [...definitions].sort(([a], [b]) => byCodePoint(a, b)).map(([, definition]) => definition);
}
