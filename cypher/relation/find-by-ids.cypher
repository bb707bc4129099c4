// Relations by id.
// params: ids
// returns: ordinal, id, type, titleLangs, titles, when, startMin, startMax, endMin, endMax, startKnown, endKnown, ongoing, generic, partOf, support, supportRank, contested, status, rule, origins, stepDays, stepRanks, stepContested, stepOrigins, dataSet
// mode: read
// timeout: 5
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (r:Relation {id: $ids[ordinal]})
//> include filters/relation-columns
