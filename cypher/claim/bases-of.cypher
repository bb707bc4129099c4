// The claims and sources on which each claim is based, by id, in the order of the data set.
// params: ids
// returns: ordinal, claim, source, access
// mode: read
// timeout: 5
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (:Claim {id: $ids[ordinal]})-[link:BASED_ON]->(basis:Claim|Source)
RETURN ordinal, CASE WHEN basis:Claim THEN basis.id END AS claim, CASE WHEN basis:Source THEN basis.id END AS source,
  link.access AS access
ORDER BY ordinal, link.ordinal, basis.id
