// Columns of one entity `e` after `ordinal`.
// returns: ordinal, id, kind, description, pointLat, pointLon, pointPrecision, affiliation, speaksFor, degree, dataSet
RETURN ordinal, e.id AS id, e.kind AS kind, e.description AS description,
  e.pointLat AS pointLat, e.pointLon AS pointLon, e.pointPrecision AS pointPrecision,
  head([(e)-[:AFFILIATED_WITH]->(body:Entity) | body.id]) AS affiliation,
  head([(e)-[:SPEAKS_FOR_PARTY]->(party:Entity) | party.id]) AS speaksFor,
  coalesce(e.degree, 0) AS degree, e.dataSet AS dataSet
