// Waits until every index can be used.
// params: seconds
// returns: 
// mode: read
// timeout: 310
CALL db.awaitIndexes(toInteger($seconds))
