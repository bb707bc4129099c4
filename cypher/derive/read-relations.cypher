// Relations with what their status depends on.
// params: relations
// returns: id, type, generic, startMin, startMax, endMin, endMax, startKnown, endKnown, ongoing, roles, entities, denied
// mode: read
// timeout: 60
UNWIND $relations AS id
MATCH (r:Relation {id: id})
CALL (r) {
  MATCH (r)<-[p:PARTICIPATES_IN]-(e:Entity)
  WITH p, e ORDER BY p.ordinal
  RETURN collect(p.role) AS roles, collect(e.id) AS entities, collect(coalesce(p.denied, false)) AS denied
}
RETURN r.id AS id, r.type AS type, r.generic AS generic,
       toString(r.startMin) AS startMin, toString(r.startMax) AS startMax,
       toString(r.endMin) AS endMin, toString(r.endMax) AS endMax,
       r.startKnown AS startKnown, r.endKnown AS endKnown, r.ongoing AS ongoing,
       roles, entities, denied
ORDER BY id
