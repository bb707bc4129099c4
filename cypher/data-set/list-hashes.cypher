// The kind, id and hash of every record of a data set.
// params: dataSet
// returns: kind, id, hash
// mode: read
// timeout: 60
MATCH (n:Source {dataSet: $dataSet}) RETURN 'source' AS kind, n.id AS id, n.hash AS hash
UNION ALL
MATCH (n:Entity {dataSet: $dataSet}) RETURN 'entity' AS kind, n.id AS id, n.hash AS hash
UNION ALL
MATCH (n:Relation {dataSet: $dataSet}) RETURN 'relation' AS kind, n.id AS id, n.hash AS hash
UNION ALL
MATCH (n:Claim {dataSet: $dataSet}) RETURN 'claim' AS kind, n.id AS id, n.hash AS hash
