// Columns of one relation `r` after `ordinal`; days are texts.
// returns: ordinal, id, type, titleLangs, titles, when, startMin, startMax, endMin, endMax, startKnown, endKnown, ongoing, generic, partOf, support, supportRank, contested, status, rule, origins, stepDays, stepRanks, stepContested, stepOrigins, dataSet
RETURN ordinal, r.id AS id, r.type AS type, r.titleLangs AS titleLangs, r.titles AS titles, r.when AS when,
  toString(r.startMin) AS startMin, toString(r.startMax) AS startMax,
  toString(r.endMin) AS endMin, toString(r.endMax) AS endMax,
  r.startKnown AS startKnown, r.endKnown AS endKnown, r.ongoing AS ongoing, r.generic AS generic,
  head([(r)-[:PART_OF]->(whole:Relation) | whole.id]) AS partOf,
  r.support AS support, r.supportRank AS supportRank, r.contested AS contested, r.status AS status,
  r.rule AS rule, r.origins AS origins, [day IN r.stepDays | toString(day)] AS stepDays,
  r.stepRanks AS stepRanks, r.stepContested AS stepContested, r.stepOrigins AS stepOrigins, r.dataSet AS dataSet
