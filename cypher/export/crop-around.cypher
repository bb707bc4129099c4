// The relations that meet a condition and in which one of the entities takes part; of one data set, or of all.
// params: saidBy, structuralTypes, types, generic, startMinTo, endMaxFrom, startMaxTo, endMinFrom, minRank, contested, statusRanks, confirmedRank, disputedRank, participants, roles, dataSet, entities
// returns: id
// mode: read
// timeout: 120
UNWIND $entities AS entity
MATCH (:Entity {id: entity})-[:PARTICIPATES_IN]->(r:Relation)
WHERE $dataSet IS NULL OR r.dataSet = $dataSet
WITH DISTINCT r
//> include filters/relation
RETURN r.id AS id
ORDER BY id
