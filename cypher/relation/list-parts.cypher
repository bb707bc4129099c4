// A page of the relations that are part of others; a key is a list of ids of wholes that share one page.
// params: keys, saidBy, structuralTypes, types, generic, startMinTo, endMaxFrom, startMaxTo, endMinFrom, minRank, contested, statusRanks, confirmedRank, disputedRank, participants, roles, descending, afterDay, afterId, limit
// returns: filters/relation-columns
// mode: read
// timeout: 5
UNWIND range(0, size($keys) - 1) AS ordinal
WITH ordinal, $keys[ordinal] AS ids
CALL (ids) {
  MATCH (whole:Relation)<-[:PART_OF]-(r:Relation)
  WHERE whole.id IN ids
  WITH DISTINCT r
//> include filters/relation
//> include filters/relation-page
}
//> include filters/relation-columns
//> include filters/relation-order
