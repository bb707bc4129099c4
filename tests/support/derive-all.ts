import type { DerivedStatus } from '../../src/domain/record/relation';
import {
  deriveContradictions,
  deriveDegrees,
  deriveEvidence,
  deriveStatus,
  evidenceOf,
} from '../../src/domain/status/derive';
import type { Contradiction, EvidenceGraph, Reach } from '../../src/domain/status/evidence';
import type { DerivedClaims } from '../../src/domain/status/liveness';
import type { Vocabulary } from '../../src/domain/vocabulary/vocabulary';

/** All that is derived of a graph, by id. */
export interface DerivedGraph {
  readonly claims: DerivedClaims;
  readonly reaches: readonly Reach[];
  readonly contradictions: readonly Contradiction[];
  readonly statuses: ReadonlyMap<string, DerivedStatus>;
  /** Of every entity, 0 included. */
  readonly degrees: ReadonlyMap<string, number>;
}

/** Derives a whole graph at once. */
export function deriveAll(graph: EvidenceGraph, vocabulary: Vocabulary): DerivedGraph {
  const derived = deriveEvidence(graph, vocabulary);
  const statuses = [...graph.relations.keys()]
    .sort()
    .map((id): [string, DerivedStatus] => [id, deriveStatus(evidenceOf(id, derived))]);
  return {
    claims: derived.claims,
    reaches: derived.reaches,
    contradictions: deriveContradictions(derived),
    statuses: new Map(statuses),
    degrees: deriveDegrees(derived),
  };
}
