// A page of the entities that match a text, by place (10 times the step, plus the rank of the kind of name), then id.
// params: identifierKey, key, wordQueries, prefixQueries, bigramQueries, kinds, afterPlace, afterId, limit
// returns: filters/entity-columns, place, nameValue, nameLang, nameScript, nameKind, nameScheme, nameKey, identifierScheme, identifierValue
// mode: read
// timeout: 5
//> include filters/search-hit
WITH e, place, name, identifier
ORDER BY place, name.ordinal, name.value, identifier.scheme, identifier.value
WITH e, head(collect({place: place, name: name, identifier: identifier})) AS best
WHERE best.place > $afterPlace OR (best.place = $afterPlace AND e.id > $afterId)
WITH 0 AS ordinal, e, best.place AS place, best.name AS name, best.identifier AS identifier
ORDER BY place, e.id
LIMIT toInteger($limit)
//> include filters/entity-columns
  , place, name.value AS nameValue, name.lang AS nameLang, name.script AS nameScript, name.kind AS nameKind,
  name.scheme AS nameScheme, name.key AS nameKey,
  identifier.scheme AS identifierScheme, identifier.value AS identifierValue
ORDER BY place, e.id
