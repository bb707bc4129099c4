// Names by pairs of letters, for Han, Hangul and Kana, which are written without spaces. Over `value` too, because
// Neo4j takes a second index over `key` alone for the first one, and makes none without a word.
// params:
// returns:
// mode: schema
// timeout: 60
CREATE FULLTEXT INDEX name_bigrams IF NOT EXISTS
FOR (n:Name) ON EACH [n.key, n.value]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } }
