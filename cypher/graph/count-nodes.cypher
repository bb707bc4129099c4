// Counts the nodes of each of our labels.
// params: 
// returns: label, nodes
// mode: read
// timeout: 60
MATCH (n:Source) RETURN 'Source' AS label, count(n) AS nodes
UNION ALL
MATCH (n:Entity) RETURN 'Entity' AS label, count(n) AS nodes
UNION ALL
MATCH (n:Name) RETURN 'Name' AS label, count(n) AS nodes
UNION ALL
MATCH (n:Identifier) RETURN 'Identifier' AS label, count(n) AS nodes
UNION ALL
MATCH (n:FormerId) RETURN 'FormerId' AS label, count(n) AS nodes
UNION ALL
MATCH (n:Relation) RETURN 'Relation' AS label, count(n) AS nodes
UNION ALL
MATCH (n:Claim) RETURN 'Claim' AS label, count(n) AS nodes
