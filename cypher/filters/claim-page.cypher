// One page of claims `c` after a position: by day of saying, then id, ascending or descending.
WITH c
WHERE CASE
  WHEN $descending THEN c.saidMin < date($afterDay) OR (c.saidMin = date($afterDay) AND c.id < $afterId)
  ELSE c.saidMin > date($afterDay) OR (c.saidMin = date($afterDay) AND c.id > $afterId)
END
RETURN c
ORDER BY
  CASE WHEN $descending THEN null ELSE c.saidMin END, CASE WHEN $descending THEN null ELSE c.id END,
  c.saidMin DESC, c.id DESC
LIMIT toInteger($limit)
