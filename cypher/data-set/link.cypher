// Writes links of all types between records, which are found by their ids.
// params: rows
// returns: written
// mode: write
// timeout: 120
UNWIND $rows AS row
CALL (row) {
  WITH row.from AS id
  //> include filters/record-by-id
  RETURN record AS start
}
CALL (row) {
  WITH row.to AS id
  //> include filters/record-by-id
  RETURN record AS target
}
CREATE (start)-[link:$(row.type)]->(target)
SET link = row.properties, link.ordinal = toInteger(row.ordinal)
RETURN count(link) AS written
