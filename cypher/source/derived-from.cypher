// The sources from which each source is derived, in the order of the data set.
// params: ids
// returns: filters/source-columns, how
// mode: read
// timeout: 5
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (:Source {id: $ids[ordinal]})-[link:DERIVED_FROM]->(s:Source)
WITH ordinal, link, s
ORDER BY ordinal, link.ordinal, s.id
//> include filters/source-columns
  , link.how AS how
