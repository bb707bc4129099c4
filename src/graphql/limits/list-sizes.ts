/** Size assumed for a list that does not stand below: none of the shipped schema. */
export const UNLISTED_SIZE = 10;

/**
 * Lists of objects that have no pages, with the size that the cost of a document assumes for them.
 *
 * They are short by nature: the numbers are between the mean and the 95th percentile of the seed (3.8 names an
 * entity, 3.9 participants a relation, 1.2 readings a claim, 1.8 claims a relation), so that an honest question is
 * not refused for what it does not return; the budget of rows counts what is really read. Every such list of the
 * schema stands here, held by a test.
 */
export const LIST_SIZES: Readonly<Record<string, number>> = Object.freeze({
  'Caveat.claims': 3,
  'Claim.basedOn': 2,
  'Claim.contradicts': 2,
  'Claim.onBehalfOf': 1,
  'Claim.origins': 2,
  'Claim.parties': 1,
  'Claim.reaches': 2,
  'Claim.readIn': 2,
  'Claim.respondsTo': 1,
  'Claim.retracts': 1,
  'Claim.supersedes': 1,
  'Dataset.dataSets': 3,
  'Entity.identifiers': 2,
  'Entity.names': 5,
  'Explanation.caveats': 3,
  'Explanation.independentOrigins': 3,
  'Explanation.opposing': 2,
  'Explanation.supporting': 4,
  'OriginSet.origins': 2,
  'Path.entities': 5,
  'Path.hops': 4,
  'Relation.caveats': 3,
  'Relation.contradictions': 2,
  'Relation.participants': 5,
  'Relation.timeline': 4,
  'RelationTypeDefinition.hops': 4,
  'RelationTypeDefinition.mappings': 4,
  'RelationTypeDefinition.roles': 6,
  'Source.derivedFrom': 1,
  'Vocabulary.entityKinds': 15,
  'Vocabulary.measures': 20,
  'Vocabulary.relationTypes': 60,
});
