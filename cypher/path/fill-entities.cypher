// Every entity for the path graph, in any order.
// params:
// returns: id, kind, degree
// mode: read
// timeout: 120
MATCH (e:Entity)
RETURN e.id AS id, e.kind AS kind, coalesce(e.degree, 0) AS degree
