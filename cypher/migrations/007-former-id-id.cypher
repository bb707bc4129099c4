// FormerId nodes have unique ids and are found by them.
// params:
// returns:
// mode: schema
// timeout: 60
CREATE CONSTRAINT former_id_id IF NOT EXISTS
FOR (n:FormerId) REQUIRE n.id IS UNIQUE
