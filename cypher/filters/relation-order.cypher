// Sorts pages of relations `r` by parent, then as relation-page does: the rows of a subquery have no order of their own.
ORDER BY ordinal,
  CASE WHEN $descending THEN null ELSE r.startMin END, CASE WHEN $descending THEN null ELSE r.id END,
  r.startMin DESC, r.id DESC
