import type { BearingClaim, EvidenceClaim, EvidenceGraph } from './evidence';
import type { OriginSet } from './explanation';
import { EVIDENCE_KINDS } from '../record/source';
import { byText, sortedDistinct } from '../../base/order';
import { partiesOf } from './party';

/**
 * Where a claim comes from: sorted ids of entities and sources, never empty.
 *
 * Its parties; the original of a wire copy in which an outlet speaks for itself; the evidence sources that it is based
 * on, with any access; and the same of every claim that it is based on, directly or not.
 */
export function originsOf(claim: EvidenceClaim, graph: EvidenceGraph): readonly string[] {
  return sortedDistinct(withBases(claim, graph).flatMap((each) => ownOrigins(each, graph)));
}

/** The claim and every claim that it rests on, directly or not. A circle, which valid data do not have, is walked once. */
export function withBases(claim: EvidenceClaim, graph: Pick<EvidenceGraph, 'claims'>): readonly EvidenceClaim[] {
  const found = new Map([[claim.id, claim]]);
  // A Map also iterates over what is added during the iteration, so this visits every base, breadth first.
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

/** Originals of the wire copies that the claimant publishes and in which it speaks for itself. */
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

/**
 * Claims that share no origin, in the order taken. Their number is the number of independent origins.
 *
 * Claims are tried by number of origins, then by id; one that shares no origin with those before it is taken. This may
 * be fewer than possible, on purpose: a joint statement no longer counts as soon as one of its parties speaks alone.
 */
export function independentOrigins(claims: readonly Pick<BearingClaim, 'id' | 'origins'>[]): readonly OriginSet[] {
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
