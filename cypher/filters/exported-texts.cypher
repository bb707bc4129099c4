// A record as one text: forty columns cost the driver four times as much. src/store/export/value-texts.ts reads it.
// U+001E ends a value and U+001F an item of a list. U+0000 is null. The value U+001D ends the record's own values and
// each part; the number of parts comes before the parts. No text of a record holds one of these characters. What cannot
// be written like this, such as a link to a node without an id, gives an empty text.
WITH collect(coalesce(
  reduce(text = '', name IN $scalars |
    text + CASE WHEN p[name] IS NULL THEN '\u0000\u001e' ELSE toString(p[name]) + '\u001e' END) +
  reduce(text = '', name IN $lists |
    text + (coalesce(reduce(items = '', item IN p[name] | items + (toString(item) + '\u001f')), '\u0000') + '\u001e')) +
  '\u001d\u001e' + toString(size(parts)) + '\u001e' +
  reduce(text = '', part IN parts | text + (reduce(fields = part[0] + '\u001e', name IN keys(part[1]) | fields +
    (name + '\u001e' + coalesce(toStringOrNull(part[1][name]),
      reduce(items = '', item IN part[1][name] | items + (toString(item) + '\u001f'))) + '\u001e')) + '\u001d\u001e')),
  '')) AS texts
