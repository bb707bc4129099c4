// What the sources cannot be told without: their publishers, and what they were made of.
// params: sources
// returns: id
// mode: read
// timeout: 120
UNWIND $sources AS source
MATCH (:Source {id: source})-[:PUBLISHED_BY|DERIVED_FROM]->(named)
RETURN DISTINCT named.id AS id
ORDER BY id
