// A record as one text, however many values it has: forty columns cost a client four times as much as texts of them, and
// the collector of garbage holds a waiting text lightly. U+001E ends a value, U+001F an item; a value of U+001D ends the
// record's own values and every part; before the parts stands how many they are. No text of a record holds one of these,
// and U+0000 stands for null. What cannot be written so, such as a link to a node without an id, makes an empty text.
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
