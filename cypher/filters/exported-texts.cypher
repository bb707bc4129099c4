// A record as texts, however many values it has: forty columns cost a client four times as much as texts of them, and
// the collector of garbage holds a waiting text lightly. U+001D ends a part, U+001E a value, U+001F an item; no text of a
// record holds one of them, and U+0000 stands for null.
RETURN reduce(text = '', name IN $scalars | text + (coalesce(toString(p[name]), '\u0000') + '\u001e')) +
       reduce(text = '', name IN $lists | text +
         (coalesce(reduce(items = '', item IN p[name] | items + (toString(item) + '\u001f')), '\u0000') + '\u001e')
       ) AS properties,
       reduce(text = '', part IN parts | text + (reduce(fields = part[0], name IN keys(part[1]) | fields +
         ('\u001e' + name + '\u001e' + coalesce(toStringOrNull(part[1][name]),
           reduce(items = '', item IN part[1][name] | items + (toString(item) + '\u001f'))))) + '\u001d')
       ) AS parts
