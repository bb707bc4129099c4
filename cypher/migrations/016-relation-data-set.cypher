// Finds the relations of a data set, to compare them with its next edition.
// params:
// returns:
// mode: schema
// timeout: 60
CREATE INDEX relation_data_set IF NOT EXISTS
FOR (n:Relation) ON (n.dataSet)
