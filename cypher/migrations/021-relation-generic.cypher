// Finds the classes of a type, whose denials reach its relations.
// params: 
// returns: 
// mode: schema
// timeout: 60
CREATE INDEX relation_generic IF NOT EXISTS
FOR (n:Relation) ON (n.generic, n.type)
