// One page of claims `c` of a parent, after a position: by the day of saying and id, either way.
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
