// Writes who takes part in relations; a participation is found by its place in the relation's list.
// params: rows
// returns:
// mode: write
// timeout: 120
UNWIND $rows AS row
MERGE (e:Entity {id: row.end})
MERGE (n:Relation {id: row.owner})
MERGE (e)-[link:PARTICIPATES_IN {ordinal: row.ordinal}]->(n)
SET link = {
  ordinal: row.ordinal, role: row.role, denied: row.denied, disputed: row.disputed,
  deniedDays: [item IN split(row.deniedDays, ' ') WHERE item <> '' | date(item)],
  disputedDays: [item IN split(row.disputedDays, ' ') WHERE item <> '' | date(item)]
}
