CALL () {
  UNWIND $ids AS id
  MATCH (n:Relation {id: id})
  RETURN n
  UNION ALL
  MATCH (n:Relation)
  WHERE n.id > $after AND n.id <= $through AND ($dataSet IS NULL OR n.dataSet = $dataSet)
  RETURN n
}
WITH n
ORDER BY n.id
