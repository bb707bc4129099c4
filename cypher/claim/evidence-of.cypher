// Everything that rule set 1 needs about the claims that bear on each relation: claims about it, and denials of a class that reach it.
// params: ids, evidenceKinds
// returns: filters/claim-columns, via, claimantKind, examinedEvidence, basisEndedFrom
// mode: read
// timeout: 5
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (r:Relation {id: $ids[ordinal]})
CALL (r) {
  MATCH (r)<-[:ABOUT]-(c:Claim)
  RETURN c, 'ABOUT' AS via
  UNION ALL
  MATCH (r)<-[:REACHES]-(c:Claim)
  RETURN c, 'GENERIC' AS via
}
WITH ordinal, c, via
//> include filters/claim-columns
  , via, head([(c)-[:MADE_BY]->(speaker:Entity) | speaker.kind]) AS claimantKind,
  EXISTS {
    MATCH (c)-[:BASED_ON {access: 'DIRECT'}]->(evidence:Source)
    WHERE evidence.kind IN $evidenceKinds
  } AS examinedEvidence,
  head(COLLECT {
    MATCH (c)-[:BASED_ON*1..]->(basis:Claim)<-[:SUPERSEDES|RETRACTS]-(ender:Claim)
    RETURN toString(ender.countsFrom) ORDER BY ender.countsFrom LIMIT 1
  }) AS basisEndedFrom
