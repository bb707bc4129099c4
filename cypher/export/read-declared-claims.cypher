// Claims with what a data set says of them and nothing that is derived: those named, or those between two ids; in the order of their ids.
// params: ids, after, through, dataSet
// returns: id, aspect, role, value, verdict, stance, force, modality, likelihood, likelihoodText, quantityValue, quantityLow, quantityHigh, quantityBound, quantityUnit, quantityPer, quantityText, quantityMeasure, scope, said, text, note, authoritative, verification, links
// mode: read
// timeout: 120
//> include filters/exported-claims
// One walk along the properties of a node; asked for one by one they are walked along once each.
WITH n, properties(n) AS p
RETURN p.id AS id, p.aspect AS aspect, p.role AS role, p.value AS value, p.verdict AS verdict, p.stance AS stance,
       p.force AS force, p.modality AS modality, p.likelihood AS likelihood, p.likelihoodText AS likelihoodText,
       p.quantityValue AS quantityValue, p.quantityLow AS quantityLow, p.quantityHigh AS quantityHigh,
       p.quantityBound AS quantityBound, p.quantityUnit AS quantityUnit, p.quantityPer AS quantityPer,
       p.quantityText AS quantityText, p.quantityMeasure AS quantityMeasure, p.scope AS scope, p.said AS said,
       p.text AS text, p.note AS note, p.authoritative AS authoritative, p.verification AS verification,
       [(n)-[link:ABOUT|MADE_BY|ON_BEHALF_OF|READ_IN|BASED_ON|SUPERSEDES|RETRACTS|RESPONDS_TO|VALUE|UNDER_NORM]->(other) |
         [type(link), other.id, properties(link)]] AS links
