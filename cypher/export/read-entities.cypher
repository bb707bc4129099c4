// Entities with all that they hold, their details and what they own: those named, or those between two ids; in the order of their ids.
// params: ids, after, through, dataSet
// returns: id, dataSet, run, hash, kind, description, pointLat, pointLon, pointPrecision, degree, kindLabel, names, identifiers, formerIds, links
// mode: read
// timeout: 120
CALL () {
  UNWIND $ids AS id
  MATCH (n:Entity {id: id})
  RETURN n
  UNION ALL
  MATCH (n:Entity)
  WHERE n.id > $after AND n.id <= $through AND ($dataSet IS NULL OR n.dataSet = $dataSet)
  RETURN n
}
WITH n
ORDER BY n.id
// One walk along the properties of a node; asked for one by one they are walked along once each.
WITH n, properties(n) AS p
RETURN p.id AS id, p.dataSet AS dataSet, p.run AS run, p.hash AS hash, p.kind AS kind, p.description AS description,
       p.pointLat AS pointLat, p.pointLon AS pointLon, p.pointPrecision AS pointPrecision, p.degree AS degree,
       head([label IN labels(n) WHERE label <> 'Entity']) AS kindLabel,
       [(name:Name)-[:NAMES]->(n) | properties(name)] AS names,
       [(identifier:Identifier)-[:IDENTIFIES]->(n) | properties(identifier)] AS identifiers,
       [(former:FormerId)-[:NOW]->(n) | properties(former)] AS formerIds,
       [(n)-[link:SPEAKS_FOR_PARTY|AFFILIATED_WITH]->(other:Entity) | [type(link), other.id, properties(link)]] AS links
