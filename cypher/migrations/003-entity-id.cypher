// Entity nodes have unique ids and are found by them.
// params:
// returns:
// mode: schema
// timeout: 60
CREATE CONSTRAINT entity_id IF NOT EXISTS
FOR (n:Entity) REQUIRE n.id IS UNIQUE
