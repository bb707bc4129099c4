// Relations with all that they hold and own; days as text: those named, or those between two ids; in the order of their ids.
// params: ids, after, through, dataSet
// returns: id, dataSet, run, hash, type, titleLangs, titles, when, startMin, startMax, endMin, endMax, startKnown, endKnown, ongoing, generic, support, supportRank, contested, status, rule, origins, stepDays, stepRanks, stepContested, stepOrigins, links, participants
// mode: read
// timeout: 120
//> include filters/exported-relations
// One walk along the properties of a node; asked for one by one they are walked along once each.
WITH n, properties(n) AS p
RETURN p.id AS id, p.dataSet AS dataSet, p.run AS run, p.hash AS hash, p.type AS type, p.titleLangs AS titleLangs,
       p.titles AS titles, p.when AS when, toString(p.startMin) AS startMin, toString(p.startMax) AS startMax,
       toString(p.endMin) AS endMin, toString(p.endMax) AS endMax, p.startKnown AS startKnown, p.endKnown AS endKnown,
       p.ongoing AS ongoing, p.generic AS generic, p.support AS support, p.supportRank AS supportRank,
       p.contested AS contested, p.status AS status, p.rule AS rule, p.origins AS origins,
       [day IN p.stepDays | toString(day)] AS stepDays, p.stepRanks AS stepRanks, p.stepContested AS stepContested,
       p.stepOrigins AS stepOrigins,
       [(n)-[link]->(other) | [type(link), other.id, properties(link)]] AS links,
       [(n)<-[part:PARTICIPATES_IN]-(e:Entity) | [e.id, part.ordinal, part.role, part.denied, part.disputed,
         [day IN part.deniedDays | toString(day)], [day IN part.disputedDays | toString(day)]]] AS participants
