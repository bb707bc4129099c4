// The ids of the claims that contradict each given claim.
// params: ids
// returns: ordinal, claim
// mode: read
// timeout: 5
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (:Claim {id: $ids[ordinal]})-[:CONTRADICTS]-(other:Claim)
RETURN ordinal, other.id AS claim
ORDER BY ordinal, claim
