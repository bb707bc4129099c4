// Claims with what rule set 1 needs; links are parallel lists.
// params: claims
// returns: id, about, aspect, role, value, verdict, norm, stance, force, modality, quantityValue, quantityLow, quantityHigh, quantityBound, quantityUnit, quantityPer, quantityMeasure, quantityText, scope, said, text, authoritative, verification, madeBy, valueId, onBehalfOf, readings, readingVerifications, bases, accesses, supersedes, retracts
// mode: read
// timeout: 60
UNWIND $claims AS id
MATCH (c:Claim {id: id})-[:MADE_BY]->(claimant:Entity)
MATCH (c)-[:ABOUT]->(r:Relation)
CALL (c) {
  OPTIONAL MATCH (c)-[:VALUE]->(v)
  RETURN head(collect(v.id)) AS valueId
}
CALL (c) {
  OPTIONAL MATCH (c)-[:UNDER_NORM]->(n:Entity)
  RETURN head(collect(n.id)) AS norm
}
CALL (c) {
  OPTIONAL MATCH (c)-[link:ON_BEHALF_OF]->(e:Entity)
  WITH link, e ORDER BY link.ordinal
  RETURN collect(e.id) AS onBehalfOf
}
CALL (c) {
  OPTIONAL MATCH (c)-[link:READ_IN]->(s:Source)
  WITH link, s ORDER BY link.ordinal
  RETURN collect(s.id) AS readings, collect(coalesce(link.verification, '')) AS readingVerifications
}
CALL (c) {
  OPTIONAL MATCH (c)-[link:BASED_ON]->(basis)
  WITH link, basis ORDER BY link.ordinal
  RETURN collect(basis.id) AS bases, collect(link.access) AS accesses
}
CALL (c) {
  OPTIONAL MATCH (c)-[link:SUPERSEDES]->(other:Claim)
  WITH link, other ORDER BY link.ordinal
  RETURN collect(other.id) AS supersedes
}
CALL (c) {
  OPTIONAL MATCH (c)-[link:RETRACTS]->(other:Claim)
  WITH link, other ORDER BY link.ordinal
  RETURN collect(other.id) AS retracts
}
RETURN c.id AS id, r.id AS about, c.aspect AS aspect, c.role AS role, c.value AS value, c.verdict AS verdict,
       norm, c.stance AS stance, c.force AS force, c.modality AS modality,
       c.quantityValue AS quantityValue, c.quantityLow AS quantityLow,
       c.quantityHigh AS quantityHigh, c.quantityBound AS quantityBound, c.quantityUnit AS quantityUnit,
       c.quantityPer AS quantityPer, c.quantityMeasure AS quantityMeasure, c.quantityText AS quantityText,
       c.scope AS scope, c.said AS said, c.text AS text, c.authoritative AS authoritative,
       c.verification AS verification, claimant.id AS madeBy, valueId, onBehalfOf, readings, readingVerifications,
       bases, accesses, supersedes, retracts
ORDER BY id
