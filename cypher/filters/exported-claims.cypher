CALL () {
  UNWIND $ids AS id
  MATCH (n:Claim {id: id})
  RETURN n
  UNION ALL
  MATCH (n:Claim)
  WHERE n.id > $after AND n.id <= $through AND ($dataSet IS NULL OR n.dataSet = $dataSet)
  RETURN n
}
WITH n
ORDER BY n.id
