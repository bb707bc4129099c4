import fc from 'fast-check';
import type { EvidenceClaim, EvidenceGraph } from '../../src/domain/status/evidence';
import { deriveEvidence, deriveStatus, evidenceOf } from '../../src/domain/status/derive';
import { claimLists } from '../support/status-arbitrary';
import { RELATIONS, VOCABULARY, derivedFrom } from '../support/status-evidence';

/** Only the records on which the evidence of a relation depends, as the docblock of `deriveEvidence` lists them. */
function partFor(relationId: string, graph: EvidenceGraph): EvidenceGraph {
  const own = graph.relations.get(relationId)!;
  const relations = [...graph.relations.values()].filter(
    (each) => each.id === own.id || (each.generic && each.type === own.type),
  );
  const ids = new Set(relations.map(({ id }) => id));
  const all = [...graph.claims.values()];
  const about = all.filter((each) => ids.has(each.about));
  const bases = closure(about, (each) =>
    (each.basedOn ?? []).flatMap((basis) => graph.claims.get(basis.claim ?? '') ?? []),
  );
  const enders = all.filter((each) =>
    bases.some(({ id }) => each.supersedes?.includes(id) === true || each.retracts?.includes(id) === true),
  );
  const claims = new Set([...bases, ...enders]);
  const speakers = new Set([...claims].map(({ madeBy }) => madeBy));
  const read = [...claims].flatMap((each) =>
    [...each.readIn, ...(each.basedOn ?? [])].flatMap(({ source }) => graph.sources.get(source ?? '') ?? []),
  );
  const sources = closure(read, (each) => each.derivedFrom.flatMap(({ source }) => graph.sources.get(source) ?? []));
  return {
    relations: byId(relations),
    claims: byId([...claims]),
    entities: byId([...graph.entities.values()].filter(({ id }) => speakers.has(id))),
    sources: byId(sources),
  };
}

function closure<T>(start: readonly T[], next: (item: T) => readonly T[]): readonly T[] {
  const found = new Set(start);
  for (const item of found) for (const each of next(item)) found.add(each);
  return [...found];
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

/** Every third claim is read in a copy of an agency report, and made by the outlet that published the copy. */
function withCopies(claim: EvidenceClaim, index: number): EvidenceClaim {
  return index % 3 === 0 ? { ...claim, madeBy: 'entity:paper', readIn: [{ source: 'source:copy-1' }] } : claim;
}

describe('the evidence of a relation', () => {
  it('depends only on the records that an incremental load reads', () => {
    fc.assert(
      fc.property(claimLists, fc.constantFrom(...RELATIONS), (list, { id }) => {
        const { graph: plain } = derivedFrom(list);
        const graph = { ...plain, claims: byId([...plain.claims.values()].map(withCopies)) };
        const whole = evidenceOf(id, deriveEvidence(graph, VOCABULARY));
        const part = evidenceOf(id, deriveEvidence(partFor(id, graph), VOCABULARY));
        expect(part).toEqual(whole);
        expect(JSON.stringify(deriveStatus(part))).toBe(JSON.stringify(deriveStatus(whole)));
      }),
      { numRuns: 500 },
    );
  });
});
