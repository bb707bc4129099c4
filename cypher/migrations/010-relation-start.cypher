// Finds all relations in the order of their start.
// params:
// returns:
// mode: schema
// timeout: 60
CREATE INDEX relation_start IF NOT EXISTS
FOR (n:Relation) ON (n.startMin, n.id)
