// Pairs of claims about each relation that cannot both be right; the lower id comes first.
// params: ids
// returns: ordinal, first, second, aspect, proposition
// mode: read
// timeout: 5
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (:Relation {id: $ids[ordinal]})<-[:ABOUT]-(first:Claim)-[:CONTRADICTS]->(second:Claim)
RETURN ordinal, first.id AS first, second.id AS second, first.aspect AS aspect, first.proposition AS proposition
ORDER BY ordinal, first, second
