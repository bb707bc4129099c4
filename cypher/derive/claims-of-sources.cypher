// Claims that are read in one of the sources or based on it.
// params: sources
// returns: claim
// mode: read
// timeout: 60
UNWIND $sources AS id
MATCH (:Source {id: id})<-[:READ_IN|BASED_ON]-(c:Claim)
RETURN DISTINCT c.id AS claim
ORDER BY claim
