// Relations by id.
// params: ids
// returns: filters/relation-columns
// mode: read
// timeout: 5
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (r:Relation {id: $ids[ordinal]})
//> include filters/relation-columns
