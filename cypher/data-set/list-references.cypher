// Records of other data sets that point at the given records; derived links are left out.
// params: ids, dataSet
// returns: id, other
// mode: read
// timeout: 60
UNWIND $ids AS id
//> include filters/record-by-id
MATCH (record)-[link]-(other)
WHERE other.dataSet <> $dataSet AND NOT type(link) IN ['REACHES', 'CONTRADICTS']
  AND startNode(link) = CASE type(link) WHEN 'PARTICIPATES_IN' THEN record ELSE other END
RETURN DISTINCT id, other.id AS other
ORDER BY id, other
