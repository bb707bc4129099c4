// Claims about relations that count by a day (all without one, and of structural types), by stance: of relations named, or of those between two ids; in the order of their ids.
// params: ids, after, through, dataSet, saidBy, structuralTypes
// returns: id, claims, affirming, denying
// mode: read
// timeout: 120
//> include filters/exported-relations
WITH n, [(n)<-[:ABOUT]-(c:Claim)
  WHERE $saidBy IS NULL OR n.type IN $structuralTypes OR c.countsFrom <= date($saidBy) | c.stance] AS stances
RETURN n.id AS id, size(stances) AS claims, size([stance IN stances WHERE stance = 'AFFIRMS']) AS affirming,
       size([stance IN stances WHERE stance = 'DENIES']) AS denying
