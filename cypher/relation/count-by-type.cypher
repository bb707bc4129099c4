// Counts the relations of some types that meet a filter.
// params: saidBy, structuralTypes, types, generic, startMinTo, endMaxFrom, startMaxTo, endMinFrom, minRank, contested, statusRanks, confirmedRank, disputedRank, participants, roles
// returns: ordinal, total
// mode: read
// timeout: 5
MATCH (r:Relation)
WHERE r.type IN $types AND r.startMin <= date($startMinTo) AND r.id IS NOT NULL
//> include filters/relation
WITH count(r) AS total
RETURN 0 AS ordinal, total
