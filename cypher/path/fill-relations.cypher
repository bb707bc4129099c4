// Every relation that is no class, for the path graph, in any order: with its steps, participants, and days on which each is denied and no longer.
// params:
// returns: id, type, startMin, startMax, endMin, endMax, stepDays, stepRanks, stepContested, stepOrigins, roles, entities, deniedDays
// mode: read
// timeout: 120
MATCH (r:Relation)
WHERE NOT r.generic
OPTIONAL MATCH (e:Entity)-[part:PARTICIPATES_IN]->(r)
WITH r, collect(part.role) AS roles, collect(e.id) AS entities,
  collect(CASE WHEN part IS NOT NULL THEN [day IN coalesce(part.deniedDays, []) | toString(day)] END) AS deniedDays
RETURN r.id AS id, r.type AS type,
  toString(r.startMin) AS startMin, toString(r.startMax) AS startMax,
  toString(r.endMin) AS endMin, toString(r.endMax) AS endMax,
  [day IN r.stepDays | toString(day)] AS stepDays, r.stepRanks AS stepRanks,
  r.stepContested AS stepContested, r.stepOrigins AS stepOrigins, roles, entities, deniedDays
