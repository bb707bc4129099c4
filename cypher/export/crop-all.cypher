// Ids of the relations that meet a condition, after one, in the order of the index; of one data set, or of all.
// params: saidBy, structuralTypes, types, generic, startMinTo, endMaxFrom, startMaxTo, endMinFrom, minRank, contested, statusRanks, confirmedRank, disputedRank, participants, roles, dataSet, after, limit
// returns: id
// mode: read
// timeout: 120
MATCH (r:Relation)
WHERE r.id > $after AND ($dataSet IS NULL OR r.dataSet = $dataSet)
//> include filters/relation
RETURN r.id AS id
ORDER BY r.id
LIMIT toInteger($limit)
