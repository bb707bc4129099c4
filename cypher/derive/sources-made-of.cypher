// Sources that are derived from the given ones; one step.
// params: sources
// returns: source
// mode: read
// timeout: 60
UNWIND $sources AS id
MATCH (:Source {id: id})<-[:DERIVED_FROM]-(s:Source)
RETURN DISTINCT s.id AS source
ORDER BY source
