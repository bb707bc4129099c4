// Finds names by their key or by the beginning of it.
// params:
// returns:
// mode: schema
// timeout: 60
CREATE INDEX name_key IF NOT EXISTS
FOR (n:Name) ON (n.key)
