// Finds the sources of a data set, to compare them with its next edition.
// params:
// returns:
// mode: schema
// timeout: 60
CREATE INDEX source_data_set IF NOT EXISTS
FOR (n:Source) ON (n.dataSet)
