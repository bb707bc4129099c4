// Claims as texts, with what they own, derived links included: those named, or those between two ids; in the order of their ids.
// params: ids, after, through, dataSet, scalars, lists
// returns: texts
// mode: read
// timeout: 120
//> include filters/exported-claims
WITH n, properties(n) AS p,
     [(n)-[link]->(other) | [type(link) + '\u001e' + other.id, properties(link)]] AS parts
//> include filters/exported-texts
//> include filters/exported-rows
