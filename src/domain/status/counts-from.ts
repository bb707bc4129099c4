import type { EvidenceClaim, EvidenceGraph } from './evidence';
import { LAST_DAY, type Day } from '../time/time-bounds';

/**
 * The day from which a claim, a retraction or a supersession counts.
 *
 * Its latest possible day of saying; unknown, or said over a time without an end: the earliest publication of a
 * source carrying it, taken at the latest day that this publication may have had. Neither known: `LAST_DAY`, so
 * that it counts today and in no view of the past. In doubt a claim counts later: the future never leaks backwards.
 */
export function countsFrom(claim: EvidenceClaim, graph: Pick<EvidenceGraph, 'sources'>): Day {
  const said = claim.saidBounds?.endMax ?? LAST_DAY;
  return said === LAST_DAY ? earliestPublication(claim, graph) : said;
}

function earliestPublication(claim: EvidenceClaim, graph: Pick<EvidenceGraph, 'sources'>): Day {
  return claim.readIn
    .map((reading) => graph.sources.get(reading.source)?.published?.endMax ?? LAST_DAY)
    .reduce((earliest, day) => (day < earliest ? day : earliest), LAST_DAY);
}
