// Claims with all that they hold and own, derived links included; days as text: those named, or those between two ids; in the order of their ids.
// params: ids, after, through, dataSet
// returns: id, dataSet, run, hash, aspect, role, value, verdict, stance, force, modality, likelihood, likelihoodText, quantityValue, quantityLow, quantityHigh, quantityBound, quantityUnit, quantityPer, quantityText, quantityMeasure, scope, scopeStartMin, scopeStartMax, scopeEndMin, scopeEndMax, said, saidMin, saidMax, text, note, authoritative, verification, verificationRank, recordedAt, proposition, parties, origins, countsFrom, links
// mode: read
// timeout: 120
//> include filters/exported-claims
// One walk along the properties of a node; asked for one by one they are walked along once each.
WITH n, properties(n) AS p
RETURN p.id AS id, p.dataSet AS dataSet, p.run AS run, p.hash AS hash, p.aspect AS aspect, p.role AS role,
       p.value AS value, p.verdict AS verdict, p.stance AS stance, p.force AS force, p.modality AS modality,
       p.likelihood AS likelihood, p.likelihoodText AS likelihoodText, p.quantityValue AS quantityValue,
       p.quantityLow AS quantityLow, p.quantityHigh AS quantityHigh, p.quantityBound AS quantityBound,
       p.quantityUnit AS quantityUnit, p.quantityPer AS quantityPer, p.quantityText AS quantityText,
       p.quantityMeasure AS quantityMeasure, p.scope AS scope, toString(p.scopeStartMin) AS scopeStartMin,
       toString(p.scopeStartMax) AS scopeStartMax, toString(p.scopeEndMin) AS scopeEndMin,
       toString(p.scopeEndMax) AS scopeEndMax, p.said AS said, toString(p.saidMin) AS saidMin,
       toString(p.saidMax) AS saidMax, p.text AS text, p.note AS note, p.authoritative AS authoritative,
       p.verification AS verification, p.verificationRank AS verificationRank, toString(p.recordedAt) AS recordedAt,
       p.proposition AS proposition, p.parties AS parties, p.origins AS origins, toString(p.countsFrom) AS countsFrom,
       [(n)-[link]->(other) | [type(link), other.id, properties(link)]] AS links
