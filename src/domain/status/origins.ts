import type { EvidenceClaim, EvidenceGraph } from './evidence';
import type { OriginSet } from './explanation';
import { EVIDENCE_KINDS } from '../record/source';
import { byText, sortedDistinct } from '../../base/order';
import { partiesOf } from './party';

/**
 * Where a claim comes from: sorted ids of entities and sources, never empty.
 *
 * Its parties; the root of the wire copies in which an outlet speaks in its own voice; the evidence sources it is
 * based on, whatever the access; and all of that for every claim it is based on, however far back.
 */
export function originsOf(claim: EvidenceClaim, graph: EvidenceGraph): readonly string[] {
  return sortedDistinct(withBases(claim, graph).flatMap((each) => ownOrigins(each, graph)));
}

/** The claim and every claim it rests on, directly or not; a cycle, which valid data cannot hold, is walked once. */
export function withBases(claim: EvidenceClaim, graph: Pick<EvidenceGraph, 'claims'>): readonly EvidenceClaim[] {
  const found = new Map([[claim.id, claim]]);
  // A Map iterates over what is added while it is iterated: this is the breadth-first closure.
  for (const each of found.values()) {
    for (const basis of each.basedOn ?? []) {
      const base = basis.claim === undefined ? undefined : graph.claims.get(basis.claim);
      if (base !== undefined) found.set(base.id, base);
    }
  }
  return [...found.values()];
}

function ownOrigins(claim: EvidenceClaim, graph: EvidenceGraph): readonly string[] {
  return [...partiesOf(claim, graph), ...wireRoots(claim, graph), ...evidenceSources(claim, graph)];
}

function evidenceSources(claim: EvidenceClaim, graph: EvidenceGraph): readonly string[] {
  return (claim.basedOn ?? []).flatMap(({ source }) => {
    const kind = source === undefined ? undefined : graph.sources.get(source)?.kind;
    return source !== undefined && kind !== undefined && EVIDENCE_KINDS.has(kind) ? [source] : [];
  });
}

/** Roots of the wire copies that the claimant publishes and in which it speaks for itself. */
function wireRoots(claim: EvidenceClaim, graph: EvidenceGraph): readonly string[] {
  if (claim.onBehalfOf !== undefined && claim.onBehalfOf.length > 0) return [];
  return claim.readIn
    .filter((reading) => graph.sources.get(reading.source)?.publisher === claim.madeBy)
    .flatMap((reading) => rootsOfWire(reading.source, graph));
}

function rootsOfWire(start: string, graph: EvidenceGraph): readonly string[] {
  const seen = new Set([start]);
  const roots: string[] = [];
  for (const id of seen) {
    const copied = (graph.sources.get(id)?.derivedFrom ?? []).filter((link) => link.how === 'WIRE_COPY');
    for (const link of copied) seen.add(link.source);
    if (copied.length === 0 && id !== start) roots.push(id);
  }
  return roots;
}

/** What of a claim tells its origins. */
export interface OriginatedClaim {
  readonly id: string;
  readonly origins: readonly string[];
}

/**
 * Claims that share no origin, in the order taken: their number is the number of independent origins.
 *
 * Taken in the order of (number of origins, claim id), each that meets none taken before. A lower bound of the
 * greatest possible number, on purpose: a joint statement hides its parties as soon as one of them speaks alone.
 */
export function independentOrigins(claims: readonly OriginatedClaim[]): readonly OriginSet[] {
  const inOrder = [...claims].sort(
    (left, right) => left.origins.length - right.origins.length || byText(left.id, right.id),
  );
  const met = new Set<string>();
  const taken: OriginSet[] = [];
  for (const claim of inOrder) {
    if (claim.origins.some((origin) => met.has(origin))) continue;
    for (const origin of claim.origins) met.add(origin);
    taken.push({ claim: claim.id, origins: claim.origins });
  }
  return taken;
}
