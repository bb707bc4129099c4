// Participants of relations with their entities, in the order of the data set.
// params: ids
// returns: ordinal, id, kind, description, pointLat, pointLon, pointPrecision, affiliation, speaksFor, degree, dataSet, role, denied, disputed
// mode: read
// timeout: 5
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (e:Entity)-[part:PARTICIPATES_IN]->(:Relation {id: $ids[ordinal]})
WITH ordinal, e, part
ORDER BY ordinal, part.ordinal, part.role, e.id
//> include filters/entity-columns
  , part.role AS role, coalesce(part.denied, false) AS denied, coalesce(part.disputed, false) AS disputed
