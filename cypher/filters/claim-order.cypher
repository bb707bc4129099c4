// Sorts pages of claims `c` by parent, then as claim-page does: the rows of a subquery have no order of their own.
ORDER BY ordinal,
  CASE WHEN $descending THEN null ELSE c.saidMin END, CASE WHEN $descending THEN null ELSE c.id END,
  c.saidMin DESC, c.id DESC
