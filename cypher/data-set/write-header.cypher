// Writes what a data set says about itself.
// params: id, properties, run
// returns: written
// mode: write
// timeout: 30
MERGE (d:DataSet {id: $id})
SET d += $properties, d.run = toInteger($run)
RETURN count(d) AS written
