// Kinds and types that records have and the vocabulary does not.
// params: kinds, types
// returns: code
// mode: read
// timeout: 60
CALL () {
  MATCH (e:Entity)
  WHERE e.kind >= '' AND NOT e.kind IN $kinds
  RETURN e.kind AS code
  UNION
  MATCH (r:Relation)
  WHERE r.type >= '' AND NOT r.type IN $types
  RETURN r.type AS code
}
RETURN DISTINCT code
ORDER BY code
