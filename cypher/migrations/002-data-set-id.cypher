// DataSet nodes have unique ids and are found by them.
// params:
// returns:
// mode: schema
// timeout: 60
CREATE CONSTRAINT data_set_id IF NOT EXISTS
FOR (n:DataSet) REQUIRE n.id IS UNIQUE
