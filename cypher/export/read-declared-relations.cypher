// Relations with what a data set says of them and nothing that is derived: those named, or those between two ids; in the order of their ids.
// params: ids, after, through, dataSet
// returns: id, type, titleLangs, titles, when, generic, links, participants
// mode: read
// timeout: 120
//> include filters/exported-relations
// One walk along the properties of a node; asked for one by one they are walked along once each.
WITH n, properties(n) AS p
RETURN p.id AS id, p.type AS type, p.titleLangs AS titleLangs, p.titles AS titles, p.when AS when, p.generic AS generic,
       [(n)-[link:PART_OF]->(whole:Relation) | [type(link), whole.id, properties(link)]] AS links,
       [(n)<-[part:PARTICIPATES_IN]-(e:Entity) | [e.id, part.ordinal, part.role]] AS participants
