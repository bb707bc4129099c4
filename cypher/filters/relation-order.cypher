// Puts the columns of pages of relations `r` of parents in order: by parent, then as relation-page does; a subquery promises none.
ORDER BY ordinal,
  CASE WHEN $descending THEN null ELSE r.startMin END, CASE WHEN $descending THEN null ELSE r.id END,
  r.startMin DESC, r.id DESC
