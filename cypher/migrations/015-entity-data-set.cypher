// Finds the entities of a data set, to compare them with its next edition.
// params:
// returns:
// mode: schema
// timeout: 60
CREATE INDEX entity_data_set IF NOT EXISTS
FOR (n:Entity) ON (n.dataSet)
