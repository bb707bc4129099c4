// Participants of the relations, with those that are denied at the end of a day (today without one), for their hops.
// params: relations, saidBy, structuralTypes
// returns: type, roles, entities, denied
// mode: read
// timeout: 120
UNWIND $relations AS id
MATCH (r:Relation {id: id})
CALL (r) {
  MATCH (e:Entity)-[part:PARTICIPATES_IN]->(r)
  RETURN collect(part.role) AS roles, collect(e.id) AS entities, collect(size([day IN coalesce(part.deniedDays, [])
    WHERE $saidBy IS NULL OR r.type IN $structuralTypes OR day <= date($saidBy)]) % 2 = 1) AS denied
}
RETURN r.type AS type, roles, entities, denied
ORDER BY r.id
