// The loaded data sets, each with the number of its records.
// params:
// returns: id, title, version, date, licence, attribution, notice, languages, draft, contentHash, run, entities, relations, claims, sources
// mode: read
// timeout: 5
MATCH (set:DataSet)
RETURN set.id AS id, set.title AS title, set.version AS version, set.date AS date, set.licence AS licence,
  set.attribution AS attribution, set.notice AS notice, set.languages AS languages,
  coalesce(set.draft, false) AS draft, set.contentHash AS contentHash, set.run AS run,
  COUNT { MATCH (n:Entity {dataSet: set.id}) } AS entities, COUNT { MATCH (n:Relation {dataSet: set.id}) } AS relations,
  COUNT { MATCH (n:Claim {dataSet: set.id}) } AS claims, COUNT { MATCH (n:Source {dataSet: set.id}) } AS sources
