// A page of the relations of entities; a key is a list of entity ids that share one page.
// params: keys, saidBy, structuralTypes, types, generic, startMinTo, endMaxFrom, startMaxTo, endMinFrom, minRank, contested, statusRanks, confirmedRank, disputedRank, participants, roles, descending, afterDay, afterId, limit
// returns: filters/relation-columns
// mode: read
// timeout: 5
UNWIND range(0, size($keys) - 1) AS ordinal
WITH ordinal, $keys[ordinal] AS ids
CALL (ids) {
  MATCH (e:Entity)-[held:PARTICIPATES_IN]->(r:Relation)
  WHERE e.id IN ids AND ($roles IS NULL OR held.role IN $roles)
  WITH DISTINCT r
//> include filters/relation
//> include filters/relation-page
}
//> include filters/relation-columns
//> include filters/relation-order
