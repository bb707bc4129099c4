// Finds names by their words. The analyzer has no stop words, because An and No are surnames.
// params:
// returns:
// mode: schema
// timeout: 60
CREATE FULLTEXT INDEX name_words IF NOT EXISTS
FOR (n:Name) ON EACH [n.key]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } }
