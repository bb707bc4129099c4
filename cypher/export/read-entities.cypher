// Entities as texts, with the label of their kind, what hangs on them and what they own: those named, or those between two ids; in the order of their ids.
// params: ids, after, through, dataSet, scalars, lists
// returns: texts
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
WITH n, properties(n) AS p,
     [(detail:Name)-[:NAMES]->(n) | ['Name\u001e', properties(detail)]] +
     [(detail:Identifier)-[:IDENTIFIES]->(n) | ['Identifier\u001e', properties(detail)]] +
     [(detail:FormerId)-[:NOW]->(n) | ['FormerId\u001e', properties(detail)]] +
     [(n)-[link:SPEAKS_FOR_PARTY|AFFILIATED_WITH]->(other:Entity) |
       [type(link) + '\u001e' + other.id, properties(link)]] +
     [label IN labels(n) WHERE label <> 'Entity' | ['Label\u001e' + label, {}]][..1] AS parts
//> include filters/exported-texts
//> include filters/exported-rows
