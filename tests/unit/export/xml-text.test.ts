import { xmlText } from '../../../src/export/xml-text';

describe('a text in XML', () => {
  it.each([
    ['markup', 'a < b & c > "d" \' ]]>', "a &lt; b &amp; c &gt; &quot;d&quot; ' ]]&gt;"],
    ['ends of lines and tabs, which a parser would make spaces of', 'a\tb\nc\rd', 'a&#x9;b&#xA;c&#xD;d'],
    ['controls that XML cannot hold', 'a\u0000b\u000bc', 'a\ufffdb\ufffdc'],
    ['half characters and noncharacters', 'a\ud800b\udc00c\ufffed\uffff', 'a\ufffdb\ufffdc\ufffdd\ufffd'],
    ['controls of the direction of writing', 'a\u202eb\u2066c', 'a&#x202E;b&#x2066;c'],
    ['ends of lines of XML 1.1, and byte-order marks', '\u0085\u2028\ufeff', '&#x85;&#x2028;&#xFEFF;'],
  ])('is safe with %s', (_, text, written) => {
    expect(xmlText(text)).toBe(written);
  });

  it('stays as it is in every script, beyond the first plane too', () => {
    for (const text of ['كيم جونغ أون', '김정은', '金正恩', '\u{1F4E6}', "O'Brien"]) expect(xmlText(text)).toBe(text);
  });
});
