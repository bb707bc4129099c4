// Claim nodes have unique ids and are found by them.
// params:
// returns:
// mode: schema
// timeout: 60
CREATE CONSTRAINT claim_id IF NOT EXISTS
FOR (n:Claim) REQUIRE n.id IS UNIQUE
