// Counts the entities that match a text.
// params: identifierKey, key, wordQueries, prefixQueries, bigramQueries, kinds
// returns: total
// mode: read
// timeout: 5
//> include filters/search-hit
RETURN count(DISTINCT e) AS total
