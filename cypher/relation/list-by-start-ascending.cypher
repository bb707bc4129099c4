// A page of all relations, the earliest start first.
// params: saidBy, structuralTypes, types, generic, startMinTo, endMaxFrom, startMaxTo, endMinFrom, minRank, contested, statusRanks, confirmedRank, disputedRank, participants, roles, afterDay, afterId, limit
// returns: filters/relation-columns
// mode: read
// timeout: 5
MATCH (r:Relation)
WHERE r.startMin >= date($afterDay) AND r.id IS NOT NULL
  AND CASE WHEN r.startMin = date($afterDay) THEN r.id > $afterId ELSE true END
//> include filters/relation
WITH r
ORDER BY r.startMin, r.id
LIMIT toInteger($limit)
WITH 0 AS ordinal, r
//> include filters/relation-columns
ORDER BY r.startMin, r.id
