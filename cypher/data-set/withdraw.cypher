// Removes records with their names, identifiers, former ids and all links.
// params: ids
// returns: withdrawn
// mode: write
// timeout: 120
UNWIND $ids AS id
//> include filters/record-by-id
CALL (record) {
  MATCH (record)<-[:NAMES|IDENTIFIES|NOW]-(detail)
  DETACH DELETE detail
}
DETACH DELETE record
RETURN count(id) AS withdrawn
