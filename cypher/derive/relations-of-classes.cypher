// Relations that the classes among the given relations may include: of their type, with their first participant.
// params: relations
// returns: relation
// mode: read
// timeout: 60
UNWIND $relations AS id
MATCH (class:Relation {id: id})
WHERE class.generic
CALL (class) {
  MATCH (class)<-[needed:PARTICIPATES_IN]-(:Entity)-[found:PARTICIPATES_IN]->(r:Relation)
  WHERE needed.ordinal = 0 AND found.role = needed.role AND r.type = class.type
  RETURN r
  UNION
  MATCH (r:Relation {type: class.type})
  WHERE NOT EXISTS { (class)<-[:PARTICIPATES_IN]-() }
  RETURN r
}
RETURN DISTINCT r.id AS relation
ORDER BY relation
