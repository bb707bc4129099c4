WITH n.id AS id
ORDER BY id
LIMIT toInteger($size * $pages)
WITH collect(id) AS ids
// range(0, -1, 2) is [0] in Neo4j, which rounds towards zero: without ids there must be no page.
WHERE size(ids) > 0
UNWIND range(0, size(ids) - 1, toInteger($size)) AS start
WITH ids[start..start + toInteger($size)] AS page
RETURN page[-1] AS through, size(page) AS size
