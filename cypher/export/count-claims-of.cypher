// Texts of how many claims there are about relations, by stance, of those that count by a day (all without one, and of structural types): of relations named, or of those between two ids; in the order of their ids.
// params: ids, after, through, dataSet, saidBy, structuralTypes
// returns: texts
// mode: read
// timeout: 120
//> include filters/exported-relations
WITH n, [(n)<-[:ABOUT]-(c:Claim)
  WHERE $saidBy IS NULL OR n.type IN $structuralTypes OR c.countsFrom <= date($saidBy) | c.stance] AS stances
// U+001E separates values (src/store/export/direct-store.ts): id, all of them, those that affirm, those that deny.
WITH collect(n.id + '\u001e' + toString(size(stances)) + '\u001e' +
  toString(size([stance IN stances WHERE stance = 'AFFIRMS'])) + '\u001e' +
  toString(size([stance IN stances WHERE stance = 'DENIES']))) AS texts
//> include filters/exported-rows
