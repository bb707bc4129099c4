// Ids of Claim nodes are unique, and found by index.
// params:
// returns:
// mode: schema
// timeout: 60
CREATE CONSTRAINT claim_id IF NOT EXISTS
FOR (n:Claim) REQUIRE n.id IS UNIQUE
