// A page of the claims about relations; a key is a list of relation ids that share one page.
// params: keys, about, claimants, parties, stances, aspects, measures, forces, saidMinTo, saidMaxFrom, sources, minVerificationRank, descending, afterDay, afterId, limit
// returns: filters/claim-columns
// mode: read
// timeout: 5
UNWIND range(0, size($keys) - 1) AS ordinal
WITH ordinal, $keys[ordinal] AS ids
CALL (ids) {
  MATCH (subject:Relation)<-[:ABOUT]-(c:Claim)
  WHERE subject.id IN ids
  WITH DISTINCT c
//> include filters/claim
//> include filters/claim-page
}
//> include filters/claim-columns
//> include filters/claim-order
