// Finds all claims in the order of the day of saying.
// params:
// returns:
// mode: schema
// timeout: 60
CREATE INDEX claim_said IF NOT EXISTS
FOR (n:Claim) ON (n.saidMin, n.id)
