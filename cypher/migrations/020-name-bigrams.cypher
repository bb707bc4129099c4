// Finds names by pairs of letters, for Han, Hangul and Kana, which are written without spaces. The index covers `value`
// too: Neo4j takes a second index over `key` alone for the first one, and creates none without saying so.
// params:
// returns:
// mode: schema
// timeout: 60
CREATE FULLTEXT INDEX name_bigrams IF NOT EXISTS
FOR (n:Name) ON EACH [n.key, n.value]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } }
