// A record as one text, however many values it has, and fifty records a row: forty columns cost a client four times as
// much as texts of them, a row costs both sides more than its text does, and the collector of garbage holds a waiting text
// lightly. U+001E ends a value, U+001F an item; a value of U+001D ends the record's own values and every part. No text of
// a record holds one of them, and U+0000 stands for null.
WITH collect(
  reduce(text = '', name IN $scalars |
    text + CASE WHEN p[name] IS NULL THEN '\u0000\u001e' ELSE toString(p[name]) + '\u001e' END) +
  reduce(text = '', name IN $lists |
    text + (coalesce(reduce(items = '', item IN p[name] | items + (toString(item) + '\u001f')), '\u0000') + '\u001e')) +
  '\u001d\u001e' +
  reduce(text = '', part IN parts | text + (reduce(fields = part[0] + '\u001e', name IN keys(part[1]) | fields +
    (name + '\u001e' + coalesce(toStringOrNull(part[1][name]),
      reduce(items = '', item IN part[1][name] | items + (toString(item) + '\u001f'))) + '\u001e')) + '\u001d\u001e'))
) AS texts
// range(0, -1, 50) is [0] in Neo4j: no records give one row without any.
UNWIND range(0, size(texts) - 1, 50) AS start
RETURN texts[start..start + 50] AS texts
