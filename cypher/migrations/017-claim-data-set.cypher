// Finds the claims of a data set, to compare them with its next edition.
// params:
// returns:
// mode: schema
// timeout: 60
CREATE INDEX claim_data_set IF NOT EXISTS
FOR (n:Claim) ON (n.dataSet)
