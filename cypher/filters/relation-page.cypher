// One page of relations `r` after a position: by start, then id, ascending or descending.
WITH r
WHERE CASE
  WHEN $descending THEN r.startMin < date($afterDay) OR (r.startMin = date($afterDay) AND r.id < $afterId)
  ELSE r.startMin > date($afterDay) OR (r.startMin = date($afterDay) AND r.id > $afterId)
END
RETURN r
ORDER BY
  CASE WHEN $descending THEN null ELSE r.startMin END, CASE WHEN $descending THEN null ELSE r.id END,
  r.startMin DESC, r.id DESC
LIMIT toInteger($limit)
