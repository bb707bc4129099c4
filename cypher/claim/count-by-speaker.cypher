// Counts the claims that entities make or answer for; a key is a list of entity ids that are counted together.
// params: keys, about, claimants, parties, stances, aspects, measures, forces, saidMinTo, saidMaxFrom, sources, minVerificationRank
// returns: ordinal, total
// mode: read
// timeout: 5
UNWIND range(0, size($keys) - 1) AS ordinal
WITH ordinal, $keys[ordinal] AS ids
CALL (ids) {
  CALL (ids) {
    MATCH (speaker:Entity)<-[:MADE_BY|ON_BEHALF_OF]-(c:Claim)
    WHERE speaker.id IN ids
    RETURN c
    UNION
    MATCH (speaker:Entity)<-[:SPEAKS_FOR_PARTY|AFFILIATED_WITH]-(:Entity)<-[:MADE_BY]-(c:Claim)
    WHERE speaker.id IN ids AND any(id IN ids WHERE id IN c.parties)
    RETURN c
  }
  WITH DISTINCT c
//> include filters/claim
  RETURN count(c) AS total
}
RETURN ordinal, total
