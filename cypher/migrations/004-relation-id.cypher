// Relation nodes have unique ids and are found by them.
// params:
// returns:
// mode: schema
// timeout: 60
CREATE CONSTRAINT relation_id IF NOT EXISTS
FOR (n:Relation) REQUIRE n.id IS UNIQUE
