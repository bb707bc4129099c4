// Where the page of claims after an id ends, in the order of the index, and how many it holds; of one data set, or of all.
// params: after, dataSet, limit
// returns: through, size
// mode: read
// timeout: 120
MATCH (n:Claim)
WHERE n.id > $after AND ($dataSet IS NULL OR n.dataSet = $dataSet)
WITH n.id AS id
ORDER BY id
LIMIT toInteger($limit)
RETURN max(id) AS through, count(*) AS size
