// Removes from records what their data set says beyond their own properties: names, identifiers, former ids and links.
// params: ids
// returns: cleared
// mode: write
// timeout: 120
UNWIND $ids AS id
//> include filters/record-by-id
CALL (record) {
  MATCH (record)<-[:NAMES|IDENTIFIES|NOW]-(detail)
  DETACH DELETE detail
}
CALL (record) {
  MATCH (record)-[link:SPEAKS_FOR_PARTY|AFFILIATED_WITH|PUBLISHED_BY|DERIVED_FROM|PART_OF|ABOUT|MADE_BY|ON_BEHALF_OF
    |READ_IN|BASED_ON|SUPERSEDES|RETRACTS|RESPONDS_TO|VALUE|UNDER_NORM]->()
  DELETE link
}
CALL (record) {
  MATCH (record)<-[link:PARTICIPATES_IN]-(:Entity)
  DELETE link
}
RETURN count(record) AS cleared
