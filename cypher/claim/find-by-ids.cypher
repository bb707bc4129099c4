// Claims by id.
// params: ids
// returns: ordinal, id, about, aspect, role, named, value, norm, verdict, stance, force, modality, likelihood, likelihoodText, quantityValue, quantityLow, quantityHigh, quantityBound, quantityUnit, quantityPer, quantityMeasure, quantityText, scope, said, saidMin, madeBy, onBehalfOf, supersedes, retracts, respondsTo, endedBy, endedFrom, authoritative, text, note, verification, recordedAt, dataSet, proposition, parties, origins, countsFrom
// mode: read
// timeout: 5
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (c:Claim {id: $ids[ordinal]})
//> include filters/claim-columns
