// Finds relations of a type in the order of their start.
// params:
// returns:
// mode: schema
// timeout: 60
CREATE INDEX relation_type_start IF NOT EXISTS
FOR (n:Relation) ON (n.type, n.startMin, n.id)
