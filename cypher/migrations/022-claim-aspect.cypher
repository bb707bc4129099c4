// Finds claims of an aspect, such as those that name a place.
// params: 
// returns: 
// mode: schema
// timeout: 60
CREATE INDEX claim_aspect IF NOT EXISTS
FOR (n:Claim) ON (n.aspect)
