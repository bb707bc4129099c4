// Source nodes have unique ids and are found by them.
// params:
// returns:
// mode: schema
// timeout: 60
CREATE CONSTRAINT source_id IF NOT EXISTS
FOR (n:Source) REQUIRE n.id IS UNIQUE
