// Counts the relations of entities; a key is a list of entity ids that are counted together.
// params: keys, saidBy, structuralTypes, types, generic, startMinTo, endMaxFrom, startMaxTo, endMinFrom, minRank, contested, statusRanks, confirmedRank, disputedRank, participants, roles
// returns: ordinal, total
// mode: read
// timeout: 5
UNWIND range(0, size($keys) - 1) AS ordinal
WITH ordinal, $keys[ordinal] AS ids
CALL (ids) {
  MATCH (e:Entity)-[held:PARTICIPATES_IN]->(r:Relation)
  WHERE e.id IN ids AND ($roles IS NULL OR held.role IN $roles)
  WITH DISTINCT r
//> include filters/relation
  RETURN count(r) AS total
}
RETURN ordinal, total
