// The loaded data sets, by id.
// params: 
// returns: id, title, version, date, licence, attribution, notice, languages, draft, contentHash, run
// mode: read
// timeout: 60
MATCH (d:DataSet)
WHERE d.id >= ''
RETURN d.id AS id, d.title AS title, d.version AS version, d.date AS date, d.licence AS licence,
       d.attribution AS attribution, d.notice AS notice, d.languages AS languages, d.draft AS draft,
       d.contentHash AS contentHash, d.run AS run
ORDER BY d.id
