// Relations about which some claim names a place. Whether two places agree depends on structural ties.
// params: 
// returns: relation
// mode: read
// timeout: 60
MATCH (c:Claim {aspect: 'PLACE'})-[:ABOUT]->(r:Relation)
RETURN DISTINCT r.id AS relation
ORDER BY relation
