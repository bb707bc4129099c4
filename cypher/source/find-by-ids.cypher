// Sources by id.
// params: ids
// returns: ordinal, id, kind, title, publisher, publisherText, language, published, url, archiveUrl, sha256, retrieved, verification, dataSet
// mode: read
// timeout: 5
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (s:Source {id: $ids[ordinal]})
//> include filters/source-columns
