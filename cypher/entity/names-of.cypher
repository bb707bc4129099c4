// Names of entities, in the order of the data set.
// params: ids
// returns: ordinal, value, lang, script, kind, scheme, key
// mode: read
// timeout: 5
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (name:Name)-[:NAMES]->(:Entity {id: $ids[ordinal]})
RETURN ordinal, name.value AS value, name.lang AS lang, name.script AS script,
  name.kind AS kind, name.scheme AS scheme, name.key AS key
ORDER BY ordinal, name.ordinal, name.value
