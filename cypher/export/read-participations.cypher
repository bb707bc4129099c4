// Texts of who takes part in relations, and who of them is denied at the end of a day (today without one): of relations named, or of those between two ids; in the order of their ids.
// params: ids, after, through, dataSet, saidBy, structuralTypes
// returns: texts
// mode: read
// timeout: 120
//> include filters/exported-relations
WITH n, [(e:Entity)-[part:PARTICIPATES_IN]->(n) | '\u001e' + part.role + '\u001e' + e.id + '\u001e' + toString(
  CASE WHEN $saidBy IS NULL OR n.type IN $structuralTypes THEN coalesce(part.denied, false)
    ELSE size([day IN coalesce(part.deniedDays, []) WHERE day <= date($saidBy)]) % 2 = 1 END)] AS parts
// U+001E separates values (src/store/export/direct-store.ts): id, type, whether it is a class, number of participants; of
// each its role, its entity and whether it is denied. A participation without a role gives an empty text.
WITH collect(coalesce(reduce(
  text = n.id + '\u001e' + n.type + '\u001e' + toString(coalesce(n.generic, false)) + '\u001e' + toString(size(parts)),
  part IN parts | text + part), '')) AS texts
//> include filters/exported-rows
