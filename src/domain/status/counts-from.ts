import type { EvidenceClaim, EvidenceGraph } from './evidence';
import { LAST_DAY, type Day } from '../time/time-bounds';

/**
 * The day from which a claim, a retraction or a supersession counts.
 *
 * The latest day on which it may have been said. If that is unknown or open: the earliest publication of a source that
 * carries it, at the latest day of that publication. If neither is known: `LAST_DAY`, so that it counts today and in no
 * view of the past. In doubt a claim counts later: a view of the past never shows what was said after it.
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
