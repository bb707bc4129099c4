// Records that sources depend on: their publishers, and the sources that they were made from.
// params: sources
// returns: id
// mode: read
// timeout: 120
UNWIND $sources AS source
MATCH (:Source {id: source})-[:PUBLISHED_BY|DERIVED_FROM]->(named)
RETURN DISTINCT named.id AS id
ORDER BY id
