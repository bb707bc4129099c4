// Claims by id.
// params: ids
// returns: filters/claim-columns
// mode: read
// timeout: 5
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (c:Claim {id: $ids[ordinal]})
//> include filters/claim-columns
