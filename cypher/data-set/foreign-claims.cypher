// Those of the claims that belong to other data sets, with what validation needs to know of them.
// params: ids, dataSet
// returns: id, madeBy, onBehalfOf, bases, accesses, supersedes, retracts
// mode: read
// timeout: 60
UNWIND $ids AS wanted
MATCH (c:Claim {id: wanted})-[:MADE_BY]->(claimant:Entity)
WHERE c.dataSet <> $dataSet
CALL (c) {
  OPTIONAL MATCH (c)-[link:ON_BEHALF_OF]->(other:Entity)
  WITH link, other ORDER BY link.ordinal
  RETURN collect(other.id) AS onBehalfOf
}
CALL (c) {
  OPTIONAL MATCH (c)-[link:BASED_ON]->(other)
  WITH link, other ORDER BY link.ordinal
  RETURN collect(other.id) AS bases, collect(link.access) AS accesses
}
CALL (c) {
  OPTIONAL MATCH (c)-[link:SUPERSEDES]->(other:Claim)
  WITH link, other ORDER BY link.ordinal
  RETURN collect(other.id) AS supersedes
}
CALL (c) {
  OPTIONAL MATCH (c)-[link:RETRACTS]->(other:Claim)
  WITH link, other ORDER BY link.ordinal
  RETURN collect(other.id) AS retracts
}
RETURN c.id AS id, claimant.id AS madeBy, onBehalfOf, bases, accesses, supersedes, retracts
ORDER BY id
