// Who takes part in relations, and who of them is denied at the end of a day (today without one): those named, or those between two ids; in the order of their ids.
// params: ids, after, through, dataSet, saidBy, structuralTypes
// returns: id, type, generic, roles, entities, denied
// mode: read
// timeout: 120
//> include filters/exported-relations
WITH n.id AS id, n.type AS type, n.generic AS generic, [(e:Entity)-[part:PARTICIPATES_IN]->(n) | [part.role, e.id,
  CASE WHEN $saidBy IS NULL OR n.type IN $structuralTypes THEN coalesce(part.denied, false)
    ELSE size([day IN coalesce(part.deniedDays, []) WHERE day <= date($saidBy)]) % 2 = 1 END]] AS parts
RETURN id, type, generic, [part IN parts | part[0]] AS roles, [part IN parts | part[1]] AS entities,
       [part IN parts | part[2]] AS denied
