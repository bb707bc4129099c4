// Ids of FormerId nodes are unique, and found by index.
// params:
// returns:
// mode: schema
// timeout: 60
CREATE CONSTRAINT former_id_id IF NOT EXISTS
FOR (n:FormerId) REQUIRE n.id IS UNIQUE
