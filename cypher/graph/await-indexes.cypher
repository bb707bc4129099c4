// Waits until every index answers.
// params: seconds
// returns: 
// mode: read
// timeout: 310
CALL db.awaitIndexes(toInteger($seconds))
