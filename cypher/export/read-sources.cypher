// Sources as texts, with what they own: those named, or those between two ids; in the order of their ids.
// params: ids, after, through, dataSet, scalars, lists
// returns: texts
// mode: read
// timeout: 120
CALL () {
  UNWIND $ids AS id
  MATCH (n:Source {id: id})
  RETURN n
  UNION ALL
  MATCH (n:Source)
  WHERE n.id > $after AND n.id <= $through AND ($dataSet IS NULL OR n.dataSet = $dataSet)
  RETURN n
}
WITH n
ORDER BY n.id
WITH n, properties(n) AS p,
     [(n)-[link]->(other) | [type(link) + '\u001e' + other.id, properties(link)]] AS parts
//> include filters/exported-texts
//> include filters/exported-rows
