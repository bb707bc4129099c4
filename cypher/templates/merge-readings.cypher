// Writes where claims were read; a reading is found by its place in the claim's list.
// params: rows
// returns:
// mode: write
// timeout: 120
UNWIND $rows AS row
MERGE (n:Claim {id: row.owner})
MERGE (s:Source {id: row.end})
MERGE (n)-[link:READ_IN {ordinal: row.ordinal}]->(s)
SET link = {
  ordinal: row.ordinal, locator: row.locator, paraphrase: row.paraphrase, language: row.language, quote: row.quote,
  translation: row.translation, likelihoodText: row.likelihoodText, verification: row.verification,
  quantityValue: row.quantityValue, quantityUnit: row.quantityUnit, quantityText: row.quantityText,
  quantityBound: row.quantityBound, quantityLow: row.quantityLow, quantityHigh: row.quantityHigh,
  quantityPer: row.quantityPer
}
