// Fifty texts in a row, because a row costs more than its text. range(0, -1, 50) is [0] in Neo4j, so that no texts give
// one empty row.
UNWIND range(0, size(texts) - 1, 50) AS start
RETURN texts[start..start + 50] AS texts
