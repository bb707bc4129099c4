// Writes names of entities; a name is found by its place in the entity's list.
// params: rows
// returns:
// mode: write
// timeout: 120
UNWIND $rows AS row
MERGE (e:Entity {id: row.owner})
MERGE (n:Name {ordinal: row.ordinal})-[:NAMES]->(e)
SET n = {
  value: row.value, lang: row.lang, script: row.script, kind: row.kind, kindRank: row.kindRank, key: row.key,
  ordinal: row.ordinal, scheme: row.scheme
}
