// Keeps the claims `c` that meet a filter.
WITH c
WHERE ($about IS NULL OR EXISTS {
    MATCH (c)-[:ABOUT]->(subject:Relation)
    WHERE subject.id IN $about
  })
  AND ($claimants IS NULL OR EXISTS {
    MATCH (c)-[:MADE_BY]->(claimant:Entity)
    WHERE claimant.id IN $claimants
  })
  AND ($parties IS NULL OR any(party IN c.parties WHERE party IN $parties))
  AND ($stances IS NULL OR c.stance IN $stances)
  AND ($aspects IS NULL OR c.aspect IN $aspects)
  AND ($measures IS NULL OR c.quantityMeasure IN $measures)
  AND ($forces IS NULL OR c.force IN $forces)
  AND c.saidMin <= date($saidMinTo) AND c.saidMax >= date($saidMaxFrom)
  AND ($sources IS NULL OR EXISTS {
    MATCH (c)-[:READ_IN]->(source:Source)
    WHERE source.id IN $sources
  })
  AND c.verificationRank >= $minVerificationRank
