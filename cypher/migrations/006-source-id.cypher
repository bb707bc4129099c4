// Ids of Source nodes are unique, and found by index.
// params:
// returns:
// mode: schema
// timeout: 60
CREATE CONSTRAINT source_id IF NOT EXISTS
FOR (n:Source) REQUIRE n.id IS UNIQUE
