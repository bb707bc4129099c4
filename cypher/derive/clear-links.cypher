// Removes the derived links of the relations and of the claims about them.
// params: relations
// returns: cleared
// mode: write
// timeout: 120
UNWIND $relations AS id
MATCH (r:Relation {id: id})
CALL (r) {
  MATCH (r)<-[link:REACHES]-(:Claim)
  DELETE link
}
CALL (r) {
  MATCH (r)<-[:ABOUT]-(:Claim)-[link:CONTRADICTS]->(:Claim)
  DELETE link
}
RETURN count(r) AS cleared
