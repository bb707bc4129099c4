// Writes which participations are denied, and which are disputed.
// params: rows
// returns: written
// mode: write
// timeout: 120
UNWIND $rows AS row
MATCH (r:Relation {id: row.relation})<-[p:PARTICIPATES_IN]-(e:Entity)
SET p.denied = p.role + '|' + e.id IN row.denied,
    p.disputed = p.role + '|' + e.id IN row.disputed
RETURN count(DISTINCT r) AS written
