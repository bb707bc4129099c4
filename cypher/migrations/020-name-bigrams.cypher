// Names by pairs of letters, for Han, Hangul and Kana, which are written without spaces.
// params:
// returns:
// mode: schema
// timeout: 60
CREATE FULLTEXT INDEX name_bigrams IF NOT EXISTS
FOR (n:Name) ON EACH [n.key]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } }
