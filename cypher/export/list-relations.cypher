// Ids of relations after one, in the order of the index; of one data set, or of all.
// params: after, dataSet, limit
// returns: id
// mode: read
// timeout: 120
MATCH (n:Relation)
WHERE n.id > $after AND ($dataSet IS NULL OR n.dataSet = $dataSet)
RETURN n.id AS id
ORDER BY id
LIMIT toInteger($limit)
