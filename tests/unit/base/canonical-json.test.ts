import { canonicalHash, canonicalJson } from '../../../src/base/canonical-json';
import { byCodePoint } from '../../../src/base/order';

describe('canonical JSON', () => {
  it('does not depend on the order in which keys were set, at any depth', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}');
  });

  it('keeps the order of lists, and leaves out what is undefined', () => {
    expect(canonicalJson({ a: [2, 1], b: undefined })).toBe('{"a":[2,1]}');
  });

  it('orders keys as texts, even when they look like numbers', () => {
    expect(canonicalJson({ a10: 1, a9: 2, B: 3 })).toBe('{"B":3,"a10":1,"a9":2}');
  });

  it('is hashed with SHA-256 over its UTF-8 bytes', () => {
    expect(canonicalHash({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
    expect(canonicalHash({ a: '\u00e9' })).not.toBe(canonicalHash({ a: 'e' }));
  });
});

describe('the order by code point', () => {
  it('puts U+FFFF before U+10000, unlike the order by code unit', () => {
    const emoji = '\u{1f600}';
    const private_ = '\uff5e';
    expect([emoji, private_].sort(byCodePoint)).toEqual([private_, emoji]);
    expect([emoji, private_].sort()).toEqual([emoji, private_]);
  });

  it('puts a text before a longer text that begins with it, and capitals before small letters', () => {
    expect(['b', 'aa', 'a', 'B', ''].sort(byCodePoint)).toEqual(['', 'B', 'a', 'aa', 'b']);
  });
});
