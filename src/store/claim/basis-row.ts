import type { Access, Basis } from '../../domain/record/claim';

/** What a claim rests on, from the parallel lists of a row; whether it is a claim or a source is told by its id. */
export function basesOf(ids: readonly string[], accesses: readonly Access[]): readonly Basis[] {
  return ids.map((id, index) => {
    const access = accesses[index] ?? 'HEARSAY';
    return id.startsWith('claim:') ? { claim: id, access } : { source: id, access };
  });
}
