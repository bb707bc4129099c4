// Counts the claims that meet a filter.
// params: about, claimants, parties, stances, aspects, measures, forces, saidMinTo, saidMaxFrom, sources, minVerificationRank
// returns: ordinal, total
// mode: read
// timeout: 5
MATCH (c:Claim)
WHERE c.saidMin <= date($saidMinTo) AND c.id IS NOT NULL
//> include filters/claim
WITH count(c) AS total
RETURN 0 AS ordinal, total
