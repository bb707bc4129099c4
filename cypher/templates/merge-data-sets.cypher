// Writes the headers of data sets.
// params: rows
// returns:
// mode: write
// timeout: 30
UNWIND $rows AS row
MERGE (n:DataSet {id: row.id})
SET n = {
  id: row.id, title: row.title, version: row.version, date: row.date, licence: row.licence,
  attribution: row.attribution, notice: row.notice,
  languages: [item IN split(row.languages, '\u001F') WHERE item <> ''],
  draft: row.draft, contentHash: row.contentHash, run: row.run
}
