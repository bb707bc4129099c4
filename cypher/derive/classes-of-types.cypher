// Classes of the types. Their denials may reach relations of these types.
// params: types
// returns: relation
// mode: read
// timeout: 60
UNWIND $types AS type
MATCH (r:Relation {generic: true, type: type})
RETURN r.id AS relation
ORDER BY relation
