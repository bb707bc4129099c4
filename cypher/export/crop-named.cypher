// Which of the named relations exist, and whether they meet a condition; of one data set, or of all.
// params: saidBy, structuralTypes, types, generic, startMinTo, endMaxFrom, startMaxTo, endMinFrom, minRank, contested, statusRanks, confirmedRank, disputedRank, participants, roles, dataSet, relations
// returns: id, meets
// mode: read
// timeout: 120
UNWIND $relations AS relation
MATCH (known:Relation {id: relation})
CALL (known) {
  WITH known AS r
  //> include filters/relation
  RETURN count(*) > 0 AS meets
}
RETURN known.id AS id, meets AND ($dataSet IS NULL OR known.dataSet = $dataSet) AS meets
ORDER BY id
