// Puts the columns of pages of claims `c` of parents in order: by parent, then as claim-page does; a subquery promises none.
ORDER BY ordinal,
  CASE WHEN $descending THEN null ELSE c.saidMin END, CASE WHEN $descending THEN null ELSE c.id END,
  c.saidMin DESC, c.id DESC
