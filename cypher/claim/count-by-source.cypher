// Counts the claims read in sources; a key is a list of source ids that are counted together.
// params: keys, about, claimants, parties, stances, aspects, measures, forces, saidMinTo, saidMaxFrom, sources, minVerificationRank
// returns: ordinal, total
// mode: read
// timeout: 5
UNWIND range(0, size($keys) - 1) AS ordinal
WITH ordinal, $keys[ordinal] AS ids
CALL (ids) {
  MATCH (source:Source)<-[:READ_IN]-(c:Claim)
  WHERE source.id IN ids
  WITH DISTINCT c
//> include filters/claim
  RETURN count(c) AS total
}
RETURN ordinal, total
