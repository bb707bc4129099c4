// Writes claims with their derived properties and their links, and removes links that they no longer hold. `links` has
// one entry for each link, separated by commas: type, id of the end, properties; of a reading only its place.
// params: rows
// returns:
// mode: write
// timeout: 120
UNWIND $rows AS row
WITH row, [entry IN split(row.links, ', ') | split(entry, ' ')] AS links
MERGE (n:Claim {id: row.id})
SET n = {
  id: row.id, dataSet: row.dataSet, run: row.run, hash: row.hash, aspect: row.aspect, stance: row.stance,
  force: row.force, modality: row.modality, saidMin: date(row.saidMin), saidMax: date(row.saidMax), text: row.text,
  authoritative: row.authoritative, verification: row.verification, verificationRank: row.verificationRank,
  recordedAt: datetime(row.recordedAt), proposition: row.proposition,
  parties: [item IN split(row.parties, '\u001F') WHERE item <> ''],
  origins: [item IN split(row.origins, '\u001F') WHERE item <> ''],
  countsFrom: date(row.countsFrom), said: row.said, note: row.note, likelihood: row.likelihood,
  likelihoodText: row.likelihoodText, value: row.value, role: row.role, verdict: row.verdict,
  quantityValue: row.quantityValue, quantityUnit: row.quantityUnit, quantityText: row.quantityText,
  quantityMeasure: row.quantityMeasure, quantityBound: row.quantityBound, quantityLow: row.quantityLow,
  quantityHigh: row.quantityHigh, quantityPer: row.quantityPer, scope: row.scope,
  scopeStartMin: date(row.scopeStartMin), scopeStartMax: date(row.scopeStartMax),
  scopeEndMin: date(row.scopeEndMin), scopeEndMax: date(row.scopeEndMax)
}
FOREACH (gone IN [(n)-[link:ABOUT|MADE_BY|ON_BEHALF_OF|READ_IN|BASED_ON|SUPERSEDES|RETRACTS|RESPONDS_TO|VALUE|UNDER_NORM
      |REACHES|CONTRADICTS]->(end)
    WHERE none(held IN links WHERE held[0] = type(link) AND held[1] = end.id
      AND coalesce(toInteger(held[2]) = link.ordinal, true)) | link] |
  DELETE gone)
FOREACH (held IN [held IN links WHERE held[0] = 'ABOUT'] |
  MERGE (end:Relation {id: held[1]})
  MERGE (n)-[:ABOUT]->(end))
FOREACH (held IN [held IN links WHERE held[0] = 'MADE_BY'] |
  MERGE (end:Entity {id: held[1]})
  MERGE (n)-[:MADE_BY]->(end))
FOREACH (held IN [held IN links WHERE held[0] = 'ON_BEHALF_OF'] |
  MERGE (end:Entity {id: held[1]})
  MERGE (n)-[:ON_BEHALF_OF {ordinal: toInteger(held[2])}]->(end))
FOREACH (held IN [held IN links WHERE held[0] = 'BASED_ON' AND held[1] STARTS WITH 'claim:'] |
  MERGE (end:Claim {id: held[1]})
  MERGE (n)-[link:BASED_ON {ordinal: toInteger(held[2])}]->(end)
  SET link = {ordinal: toInteger(held[2]), access: held[3]})
FOREACH (held IN [held IN links WHERE held[0] = 'BASED_ON' AND held[1] STARTS WITH 'source:'] |
  MERGE (end:Source {id: held[1]})
  MERGE (n)-[link:BASED_ON {ordinal: toInteger(held[2])}]->(end)
  SET link = {ordinal: toInteger(held[2]), access: held[3]})
FOREACH (held IN [held IN links WHERE held[0] = 'SUPERSEDES'] |
  MERGE (end:Claim {id: held[1]})
  MERGE (n)-[:SUPERSEDES {ordinal: toInteger(held[2])}]->(end))
FOREACH (held IN [held IN links WHERE held[0] = 'RETRACTS'] |
  MERGE (end:Claim {id: held[1]})
  MERGE (n)-[:RETRACTS {ordinal: toInteger(held[2])}]->(end))
FOREACH (held IN [held IN links WHERE held[0] = 'RESPONDS_TO'] |
  MERGE (end:Claim {id: held[1]})
  MERGE (n)-[:RESPONDS_TO {ordinal: toInteger(held[2])}]->(end))
FOREACH (held IN [held IN links WHERE held[0] = 'VALUE' AND held[1] STARTS WITH 'entity:'] |
  MERGE (end:Entity {id: held[1]})
  MERGE (n)-[link:VALUE]->(end)
  SET link = {role: held[2]})
FOREACH (held IN [held IN links WHERE held[0] = 'VALUE' AND held[1] STARTS WITH 'relation:'] |
  MERGE (end:Relation {id: held[1]})
  MERGE (n)-[:VALUE]->(end))
FOREACH (held IN [held IN links WHERE held[0] = 'UNDER_NORM'] |
  MERGE (end:Entity {id: held[1]})
  MERGE (n)-[:UNDER_NORM]->(end))
FOREACH (held IN [held IN links WHERE held[0] = 'REACHES'] |
  MERGE (end:Relation {id: held[1]})
  MERGE (n)-[:REACHES]->(end))
FOREACH (held IN [held IN links WHERE held[0] = 'CONTRADICTS'] |
  MERGE (end:Claim {id: held[1]})
  MERGE (n)-[:CONTRADICTS]->(end))
