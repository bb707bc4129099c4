// Every name and identifier by which an entity matches a text, with its place: the lowest is the best.
CALL () {
  MATCH (identifier:Identifier {key: $identifierKey})-[:IDENTIFIES]->(e:Entity)
  RETURN e, 0 AS place, null AS name, identifier
  UNION ALL
  MATCH (name:Name {key: $key})-[:NAMES]->(e:Entity)
  RETURN e, 10 + name.kindRank AS place, name, null AS identifier
  UNION ALL
  UNWIND $wordQueries AS query
  CALL db.index.fulltext.queryNodes('name_words', query) YIELD node AS name
  MATCH (name)-[:NAMES]->(e:Entity)
  RETURN e, 20 + name.kindRank AS place, name, null AS identifier
  UNION ALL
  UNWIND $prefixQueries AS query
  CALL db.index.fulltext.queryNodes('name_words', query) YIELD node AS name
  MATCH (name)-[:NAMES]->(e:Entity)
  RETURN e, 30 + name.kindRank AS place, name, null AS identifier
  UNION ALL
  UNWIND $bigramQueries AS query
  CALL db.index.fulltext.queryNodes('name_bigrams', query) YIELD node AS name
  MATCH (name)-[:NAMES]->(e:Entity)
  RETURN e, 40 + name.kindRank AS place, name, null AS identifier
}
WITH e, place, name, identifier
WHERE $kinds IS NULL OR e.kind IN $kinds
