// Sources by id.
// params: ids
// returns: filters/source-columns
// mode: read
// timeout: 5
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (s:Source {id: $ids[ordinal]})
//> include filters/source-columns
