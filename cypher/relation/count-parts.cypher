// Counts the relations that are part of others; a key is a list of ids of wholes that are counted together.
// params: keys, saidBy, structuralTypes, types, generic, startMinTo, endMaxFrom, startMaxTo, endMinFrom, minRank, contested, statusRanks, confirmedRank, disputedRank, participants, roles
// returns: ordinal, total
// mode: read
// timeout: 5
UNWIND range(0, size($keys) - 1) AS ordinal
WITH ordinal, $keys[ordinal] AS ids
CALL (ids) {
  MATCH (whole:Relation)<-[:PART_OF]-(r:Relation)
  WHERE whole.id IN ids
  WITH DISTINCT r
//> include filters/relation
  RETURN count(r) AS total
}
RETURN ordinal, total
