// The relations behind every hop of a page of paths, under the conditions of the question: they prove the paths.
// params: sequences, rolePairs, startMinFrom, startMinTo, startMaxFrom, startMaxTo, endMinFrom, endMinTo, endMaxFrom, endMaxTo, saidBy, structuralTypes, leastRank, contested, leastOrigins
// returns: path, hop, relation
// mode: read
// timeout: 10
UNWIND range(0, size($sequences) - 1) AS path
UNWIND range(0, size($sequences[path]) - 2) AS hop
MATCH (from:Entity {id: $sequences[path][hop]}), (to:Entity {id: $sequences[path][hop + 1]})
MATCH (from)-[here:PARTICIPATES_IN]->(r:Relation)<-[there:PARTICIPATES_IN]-(to)
WHERE NOT r.generic
  AND all(part IN [here, there] WHERE part.deniedDays IS NULL
    OR size([day IN part.deniedDays WHERE r.type IN $structuralTypes OR day <= date($saidBy)]) % 2 = 0)
  AND r.type + ' ' + here.role + ' ' + there.role IN $rolePairs
  AND r.startMin >= date($startMinFrom) AND r.startMin <= date($startMinTo)
  AND r.startMax >= date($startMaxFrom) AND r.startMax <= date($startMaxTo)
  AND r.endMin >= date($endMinFrom) AND r.endMin <= date($endMinTo)
  AND r.endMax >= date($endMaxFrom) AND r.endMax <= date($endMaxTo)
WITH DISTINCT path, hop, r, CASE
  WHEN r.type IN $structuralTypes THEN size(r.stepDays)
  ELSE size([day IN r.stepDays WHERE day <= date($saidBy)])
END - 1 AS step
WHERE r.stepRanks[step] >= $leastRank
  AND ($contested IS NULL OR r.stepContested[step] = $contested)
  AND r.stepOrigins[step] >= $leastOrigins
RETURN path, hop, r.id AS relation
ORDER BY path, hop, relation
