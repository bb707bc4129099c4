// Graph nodes have unique ids and are found by them.
// params:
// returns:
// mode: schema
// timeout: 60
CREATE CONSTRAINT graph_id IF NOT EXISTS
FOR (n:Graph) REQUIRE n.id IS UNIQUE
