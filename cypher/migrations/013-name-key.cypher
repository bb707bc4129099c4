// Names by their folded key, whole or by its beginning.
// params:
// returns:
// mode: schema
// timeout: 60
CREATE INDEX name_key IF NOT EXISTS
FOR (n:Name) ON (n.key)
