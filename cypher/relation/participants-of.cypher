// Participants of each relation with their entities, in the order of the data set; denied and disputed as of the end of a day.
// params: ids, saidBy
// returns: filters/entity-columns, role, denied, disputed
// mode: read
// timeout: 5
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (e:Entity)-[part:PARTICIPATES_IN]->(:Relation {id: $ids[ordinal]})
WITH ordinal, e, part
ORDER BY ordinal, part.ordinal, part.role, e.id
//> include filters/entity-columns
  , part.role AS role,
  size([day IN coalesce(part.deniedDays, []) WHERE day <= date($saidBy)]) % 2 = 1 AS denied,
  size([day IN coalesce(part.disputedDays, []) WHERE day <= date($saidBy)]) % 2 = 1 AS disputed
