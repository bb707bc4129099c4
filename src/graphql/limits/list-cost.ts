import type { ComplexityEstimator } from 'graphql-query-complexity';

/**
 * The cost of a list that has no pages, for the option `complexity` of its field: how many items it usually has, times
 * what is selected of each.
 *
 * Such lists are short by nature. The numbers lie between the mean and the 95th percentile of the seed (3.8 names an
 * entity, 3.9 participants a relation, 1.2 readings a claim, 1.8 claims a relation), so that an honest question is not
 * refused for what it does not return. The budget of rows counts what is really read.
 */
export function listCost(items: number): ComplexityEstimator {
  return ({ childComplexity }) => items * (1 + childComplexity);
}

/** The cost of a list whose items were counted by its parent already, such as the edges of a page. */
export const COUNTED_BY_PARENT: ComplexityEstimator = ({ childComplexity }) => childComplexity;
