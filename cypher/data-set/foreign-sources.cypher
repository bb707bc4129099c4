// Those of the sources that belong to other data sets, with what validation needs to know of them.
// params: ids, dataSet
// returns: id, kind, published, derivedFrom, how
// mode: read
// timeout: 60
UNWIND $ids AS wanted
MATCH (s:Source {id: wanted})
WHERE s.dataSet <> $dataSet
CALL (s) {
  OPTIONAL MATCH (s)-[link:DERIVED_FROM]->(other:Source)
  WITH link, other ORDER BY link.ordinal
  RETURN collect(other.id) AS derivedFrom, collect(link.how) AS how
}
RETURN s.id AS id, s.kind AS kind, s.published AS published, derivedFrom, how
ORDER BY id
