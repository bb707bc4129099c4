// Writes whether participations are denied and disputed today, and on which days that changed; no days if it never changed.
// params: rows
// returns: written
// mode: write
// timeout: 120
UNWIND $rows AS row
MATCH (r:Relation {id: row.relation})<-[p:PARTICIPATES_IN]-(e:Entity)
WITH r, p,
  head([denial IN row.denied WHERE denial.key = p.role + '|' + e.id]) AS denied,
  head([denial IN row.disputed WHERE denial.key = p.role + '|' + e.id]) AS disputed
SET p.denied = coalesce(denied.today, false),
    p.deniedDays = [day IN denied.days | date(day)],
    p.disputed = coalesce(disputed.today, false),
    p.disputedDays = [day IN disputed.days | date(day)]
RETURN count(DISTINCT r) AS written
