// A page of all claims, the earliest said first.
// params: about, claimants, parties, stances, aspects, measures, forces, saidMinTo, saidMaxFrom, sources, minVerificationRank, afterDay, afterId, limit
// returns: filters/claim-columns
// mode: read
// timeout: 5
MATCH (c:Claim)
WHERE c.saidMin >= date($afterDay) AND c.id IS NOT NULL
  AND CASE WHEN c.saidMin = date($afterDay) THEN c.id > $afterId ELSE true END
//> include filters/claim
WITH c
ORDER BY c.saidMin, c.id
LIMIT toInteger($limit)
WITH 0 AS ordinal, c
//> include filters/claim-columns
ORDER BY c.saidMin, c.id
