// The passages in which each claim is read, with their sources, in the order of the data set.
// params: ids
// returns: filters/source-columns, locator, readingLanguage, quote, paraphrase, translation, likelihoodText, readingVerification, quantityValue, quantityLow, quantityHigh, quantityBound, quantityUnit, quantityPer, quantityText
// mode: read
// timeout: 5
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (:Claim {id: $ids[ordinal]})-[reading:READ_IN]->(s:Source)
WITH ordinal, reading, s
ORDER BY ordinal, reading.ordinal, s.id
//> include filters/source-columns
  , reading.locator AS locator, reading.language AS readingLanguage, reading.quote AS quote,
  reading.paraphrase AS paraphrase, reading.translation AS translation,
  reading.likelihoodText AS likelihoodText, reading.verification AS readingVerification,
  reading.quantityValue AS quantityValue, reading.quantityLow AS quantityLow, reading.quantityHigh AS quantityHigh,
  reading.quantityBound AS quantityBound, reading.quantityUnit AS quantityUnit, reading.quantityPer AS quantityPer,
  reading.quantityText AS quantityText
