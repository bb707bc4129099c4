// A page of the relations of some types, the earliest start first.
// params: saidBy, structuralTypes, types, generic, startMinTo, endMaxFrom, startMaxTo, endMinFrom, minRank, contested, statusRanks, confirmedRank, disputedRank, participants, roles, afterDay, afterId, limit
// returns: filters/relation-columns
// mode: read
// timeout: 5
UNWIND $types AS type
CALL (type) {
  MATCH (r:Relation {type: type})
  USING INDEX SEEK r:Relation(type, startMin, id)
  WHERE r.startMin >= date($afterDay) AND r.id IS NOT NULL
    AND CASE WHEN r.startMin = date($afterDay) THEN r.id > $afterId ELSE true END
//> include filters/relation
  RETURN r
  ORDER BY r.type, r.startMin, r.id
  LIMIT toInteger($limit)
}
WITH r
ORDER BY r.startMin, r.id
LIMIT toInteger($limit)
WITH 0 AS ordinal, r
//> include filters/relation-columns
ORDER BY r.startMin, r.id
