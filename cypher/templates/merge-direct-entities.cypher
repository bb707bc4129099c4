// Writes entities of one kind as they are drawn: with a label in one language, and without nodes for names and identifiers.
// params: rows, label, labels
// returns:
// mode: write
// timeout: 120
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n = {
  id: row.id, label: row.label, labelLang: row.labelLang, kind: row.kind, degree: row.degree,
  description: row.description, identifiers: [item IN split(row.identifiers, '\u001F') WHERE item <> ''],
  lat: row.lat, lon: row.lon
}
REMOVE n:$($labels)
SET n:$($label)
