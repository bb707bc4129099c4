// Records that claims depend on: all that they name, and the claims that end them by a day (at any time without a day, and for claims about structural types).
// params: claims, saidBy, structuralTypes
// returns: id
// mode: read
// timeout: 120
UNWIND $claims AS claim
MATCH (c:Claim {id: claim})-[:ABOUT]->(r:Relation)
CALL (c, r) {
  MATCH (c)-[:ABOUT|MADE_BY|ON_BEHALF_OF|READ_IN|BASED_ON|SUPERSEDES|RETRACTS|RESPONDS_TO|VALUE|UNDER_NORM]->(named)
  RETURN named.id AS id
  UNION ALL
  MATCH (c)<-[:SUPERSEDES|RETRACTS]-(ender:Claim)
  WHERE $saidBy IS NULL OR r.type IN $structuralTypes OR ender.countsFrom <= date($saidBy)
  RETURN ender.id AS id
}
RETURN DISTINCT id
ORDER BY id
