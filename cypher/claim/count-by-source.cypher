// How many claims there are read in sources; a key counts those of any of its ids.
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
