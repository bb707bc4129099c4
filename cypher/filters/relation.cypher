// Keeps the relations `r` that meet a filter. `step` is the step of support at the end of $saidBy, or today when it is null.
WITH r, CASE
  WHEN $saidBy IS NULL OR r.type IN $structuralTypes THEN size(r.stepDays)
  ELSE size([day IN r.stepDays WHERE day <= date($saidBy)])
END - 1 AS step
WHERE r.type IN $types
  AND ($generic IS NULL OR r.generic = $generic)
  AND r.startMin <= date($startMinTo) AND r.endMax >= date($endMaxFrom)
  AND r.startMax <= date($startMaxTo) AND r.endMin >= date($endMinFrom)
  AND r.stepRanks[step] >= $minRank
  AND ($contested IS NULL OR r.stepContested[step] = $contested)
  AND ($statusRanks IS NULL OR CASE
    WHEN r.stepContested[step] AND r.stepRanks[step] < $confirmedRank THEN $disputedRank
    ELSE r.stepRanks[step]
  END IN $statusRanks)
  AND all(participant IN $participants WHERE EXISTS {
    MATCH (:Entity {id: participant})-[part:PARTICIPATES_IN]->(r)
    WHERE $roles IS NULL OR part.role IN $roles
  })
  AND ($roles IS NULL OR EXISTS {
    MATCH (:Entity)-[part:PARTICIPATES_IN]->(r)
    WHERE part.role IN $roles
  })
