// Relations as texts, with what they own and who takes part in them: those named, or those between two ids; in the order of their ids.
// params: ids, after, through, dataSet, scalars, lists
// returns: texts
// mode: read
// timeout: 120
//> include filters/exported-relations
WITH n, properties(n) AS p,
     [(n)-[link]->(other) | [type(link) + '\u001e' + other.id, properties(link)]] +
     [(n)<-[link:PARTICIPATES_IN]-(other:Entity) | [type(link) + '\u001e' + other.id, properties(link)]] AS parts
//> include filters/exported-texts
//> include filters/exported-rows
