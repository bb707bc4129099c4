// Texts of who takes part in relations, and who of them is denied at the end of a day (today without one): of relations named, or of those between two ids; in the order of their ids.
// params: ids, after, through, dataSet, saidBy, structuralTypes
// returns: texts
// mode: read
// timeout: 120
//> include filters/exported-relations
// U+001E parts values: id, type, whether it is a class; role, entity and whether it is denied, of each participant.
WITH collect(reduce(
  text = n.id + '\u001e' + coalesce(n.type, '') + '\u001e' + toString(coalesce(n.generic, false)),
  part IN [(e:Entity)-[part:PARTICIPATES_IN]->(n) | '\u001e' + part.role + '\u001e' + e.id + '\u001e' + toString(
    CASE WHEN $saidBy IS NULL OR n.type IN $structuralTypes THEN coalesce(part.denied, false)
      ELSE size([day IN coalesce(part.deniedDays, []) WHERE day <= date($saidBy)]) % 2 = 1 END)] |
  text + part)) AS texts
//> include filters/exported-rows
