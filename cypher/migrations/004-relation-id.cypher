// Ids of Relation nodes are unique, and found by index.
// params:
// returns:
// mode: schema
// timeout: 60
CREATE CONSTRAINT relation_id IF NOT EXISTS
FOR (n:Relation) REQUIRE n.id IS UNIQUE
