// Finds identifiers by their key.
// params:
// returns:
// mode: schema
// timeout: 60
CREATE INDEX identifier_key IF NOT EXISTS
FOR (n:Identifier) ON (n.key)
