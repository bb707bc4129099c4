// Sources with what origins depend on; the sources they are derived from are parallel lists.
// params: sources
// returns: id, kind, publisher, published, derivedFrom, how
// mode: read
// timeout: 60
UNWIND $sources AS id
MATCH (s:Source {id: id})
CALL (s) {
  OPTIONAL MATCH (s)-[:PUBLISHED_BY]->(e:Entity)
  RETURN head(collect(e.id)) AS publisher
}
CALL (s) {
  OPTIONAL MATCH (s)-[link:DERIVED_FROM]->(other:Source)
  WITH link, other ORDER BY link.ordinal
  RETURN collect(other.id) AS derivedFrom, collect(link.how) AS how
}
RETURN s.id AS id, s.kind AS kind, publisher, s.published AS published, derivedFrom, how
ORDER BY id
