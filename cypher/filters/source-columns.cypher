// Columns of one source `s` after `ordinal`.
// returns: ordinal, id, kind, title, publisher, publisherText, language, published, url, archiveUrl, sha256, retrieved, verification, dataSet
RETURN ordinal, s.id AS id, s.kind AS kind, s.title AS title,
  head([(s)-[:PUBLISHED_BY]->(publisher:Entity) | publisher.id]) AS publisher,
  s.publisherText AS publisherText, s.language AS language, s.published AS published, s.url AS url,
  s.archiveUrl AS archiveUrl, s.sha256 AS sha256, s.retrieved AS retrieved,
  s.verification AS verification, s.dataSet AS dataSet
