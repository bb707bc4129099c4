// Sources with all that they hold and own; days as text: those named, or those between two ids; in the order of their ids.
// params: ids, after, through, dataSet
// returns: id, dataSet, run, hash, kind, title, publisherText, language, published, publishedMin, publishedMax, url, archiveUrl, sha256, retrieved, verification, links
// mode: read
// timeout: 120
CALL () {
  UNWIND $ids AS id
  MATCH (n:Source {id: id})
  RETURN n
  UNION ALL
  MATCH (n:Source)
  WHERE n.id > $after AND n.id <= $through AND ($dataSet IS NULL OR n.dataSet = $dataSet)
  RETURN n
}
WITH n
ORDER BY n.id
// One walk along the properties of a node; asked for one by one they are walked along once each.
WITH n, properties(n) AS p
RETURN p.id AS id, p.dataSet AS dataSet, p.run AS run, p.hash AS hash, p.kind AS kind, p.title AS title,
       p.publisherText AS publisherText, p.language AS language, p.published AS published,
       toString(p.publishedMin) AS publishedMin, toString(p.publishedMax) AS publishedMax, p.url AS url,
       p.archiveUrl AS archiveUrl, p.sha256 AS sha256, p.retrieved AS retrieved, p.verification AS verification,
       [(n)-[link]->(other) | [type(link), other.id, properties(link)]] AS links
