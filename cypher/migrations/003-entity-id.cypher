// Ids of Entity nodes are unique, and found by index.
// params:
// returns:
// mode: schema
// timeout: 60
CREATE CONSTRAINT entity_id IF NOT EXISTS
FOR (n:Entity) REQUIRE n.id IS UNIQUE
