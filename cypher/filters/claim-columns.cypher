// Columns of one claim `c` after `ordinal`; days are texts.
// returns: ordinal, id, about, aspect, role, named, value, norm, verdict, stance, force, modality, likelihood, likelihoodText, quantityValue, quantityLow, quantityHigh, quantityBound, quantityUnit, quantityPer, quantityMeasure, quantityText, scope, said, saidMin, madeBy, onBehalfOf, supersedes, retracts, respondsTo, endedBy, endedFrom, authoritative, text, note, verification, recordedAt, dataSet, proposition, parties, origins, countsFrom
RETURN ordinal, c.id AS id, head([(c)-[:ABOUT]->(subject:Relation) | subject.id]) AS about,
  c.aspect AS aspect, c.role AS role, head([(c)-[:VALUE]->(named) | named.id]) AS named, c.value AS value,
  head([(c)-[:UNDER_NORM]->(norm:Entity) | norm.id]) AS norm, c.verdict AS verdict,
  c.stance AS stance, c.force AS force, c.modality AS modality,
  c.likelihood AS likelihood, c.likelihoodText AS likelihoodText,
  c.quantityValue AS quantityValue, c.quantityLow AS quantityLow, c.quantityHigh AS quantityHigh,
  c.quantityBound AS quantityBound, c.quantityUnit AS quantityUnit, c.quantityPer AS quantityPer,
  c.quantityMeasure AS quantityMeasure, c.quantityText AS quantityText,
  c.scope AS scope, c.said AS said, toString(c.saidMin) AS saidMin,
  head([(c)-[:MADE_BY]->(claimant:Entity) | claimant.id]) AS madeBy,
  COLLECT { MATCH (c)-[link:ON_BEHALF_OF]->(party:Entity) RETURN party.id ORDER BY link.ordinal } AS onBehalfOf,
  COLLECT { MATCH (c)-[link:SUPERSEDES]->(other:Claim) RETURN other.id ORDER BY link.ordinal } AS supersedes,
  COLLECT { MATCH (c)-[link:RETRACTS]->(other:Claim) RETURN other.id ORDER BY link.ordinal } AS retracts,
  COLLECT { MATCH (c)-[link:RESPONDS_TO]->(other:Claim) RETURN other.id ORDER BY link.ordinal } AS respondsTo,
  head(COLLECT {
    MATCH (ender:Claim)-[:SUPERSEDES|RETRACTS]->(c)
    RETURN ender.id ORDER BY ender.countsFrom, ender.id LIMIT 1
  }) AS endedBy,
  head(COLLECT {
    MATCH (ender:Claim)-[:SUPERSEDES|RETRACTS]->(c)
    RETURN toString(ender.countsFrom) ORDER BY ender.countsFrom, ender.id LIMIT 1
  }) AS endedFrom,
  c.authoritative AS authoritative, c.text AS text, c.note AS note, c.verification AS verification,
  toString(c.recordedAt) AS recordedAt, c.dataSet AS dataSet,
  c.proposition AS proposition, c.parties AS parties, c.origins AS origins, toString(c.countsFrom) AS countsFrom
