import { canonicalHash } from '../../base/canonical-json';
import { byCodePoint } from '../../base/order';
import type { Vocabulary } from './vocabulary';

/**
 * SHA-256, in hex, over everything in a vocabulary that changes behaviour.
 *
 * Definitions, mappings and the order of files are left out, so that correcting a sentence derives nothing again. The
 * order of roles and hops counts, because answers follow it. Labels count, because they are written to the nodes.
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
