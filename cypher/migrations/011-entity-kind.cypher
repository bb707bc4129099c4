// Finds entities of a kind in the order of their ids.
// params:
// returns:
// mode: schema
// timeout: 60
CREATE INDEX entity_kind IF NOT EXISTS
FOR (n:Entity) ON (n.kind, n.id)
