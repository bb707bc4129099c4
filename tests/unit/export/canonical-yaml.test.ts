import fc from 'fast-check';
import { parse } from 'yaml';
import { canonicalYaml } from '../../../src/export/canonical-yaml';
import { readYamlTree } from '../../../src/import/data-set/yaml-tree';
import { campaignRuns } from '../../support/campaign';

describe('the style of YAML', () => {
  it('is a block of fields a record, everything inside it on lines of its own', () => {
    const record = {
      id: 'claim:a',
      likelihood: null,
      participant: { role: 'PARTY', entity: 'entity:a' },
      quantity: { value: 2500000, bound: 'ABOUT' },
      said: '2024-01-02',
      onBehalfOf: ['entity:a', 'entity:b'],
      basedOn: [{ source: 'source:a', access: 'DIRECT' }],
      generic: false,
      text: `It is said that ${'x'.repeat(200)} - and more.`,
    };
    expect(canonicalYaml([record, { id: 'claim:b', title: { en: 'A, b', no: 'c' } }])).toBe(
      [
        '- id: claim:a',
        '  likelihood: null',
        '  participant: {role: PARTY, entity: entity:a}',
        '  quantity: {value: 2500000, bound: ABOUT}',
        '  said: "2024-01-02"',
        '  onBehalfOf: [entity:a, entity:b]',
        '  basedOn:',
        '    - {source: source:a, access: DIRECT}',
        '  generic: false',
        `  text: It is said that ${'x'.repeat(200)} - and more.`,
        '- id: claim:b',
        '  title: {en: "A, b", "no": c}',
        '',
      ].join('\n'),
    );
  });

  it('is a block of fields for what a data set says of itself', () => {
    expect(canonicalYaml({ id: 'dataset:a', languages: ['en', 'no'] })).toBe('id: dataset:a\nlanguages: [en, "no"]\n');
  });

  it('writes out what stands twice: readers here take no aliases', () => {
    const list = ['a'];
    expect(canonicalYaml([{ one: list, other: list }])).toBe('- one: [a]\n  other: [a]\n');
  });

  it.each([
    'no',
    'Yes',
    'y',
    'on',
    'null',
    'NULL',
    'True',
    'a: b',
    'a #b',
    'ends:',
    'two\nlines',
    '2024',
    '-',
    '',
    ' a',
    'a ',
  ])('quotes %j, which a reader could take for something else', (text) => {
    expect(canonicalYaml([{ text }])).toBe(`- text: ${JSON.stringify(text)}\n`);
  });

  it.each(['كيم جونغ أون', '김정은', '金正恩', 'ќ', "it's", 'a "b"', 'claim:a', 'a,b', 'off-line'])(
    'leaves %j as it is',
    (text) => {
      expect(canonicalYaml([{ text }])).toBe(`- text: ${text}\n`);
    },
  );

  it('has one zero, as JSON has', () => {
    expect(canonicalYaml([{ a: -0, b: { c: -0 } }])).toBe('- a: 0\n  b: {c: 0}\n');
  });

  it('is read as what was written, whatever the texts, by our reader and by another schema of YAML', () => {
    const signs = Array.from('a\u00df no:-#{}[],&*!|>%@`"\'\\ \n\t?~.1\u00e9\uae40\ufeff\u2028\u200f');
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom(...signs) }));
    const record = fc.record({
      a: text,
      b: fc.record({ c: text, d: fc.double({ noNaN: true, noDefaultInfinity: true }) }),
    });
    const records = fc.array(fc.record({ one: record, list: fc.array(record), texts: fc.array(text) }), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(records, (value) => {
        const yaml = canonicalYaml(value);
        const plain = JSON.parse(JSON.stringify(value)) as unknown;
        expect(parse(yaml)).toEqual(plain);
        expect(parse(yaml, { version: '1.1' })).toEqual(plain);
        expect(readYamlTree(yaml, 'a.yaml').faults).toEqual([]);
      }),
      { numRuns: campaignRuns(50) },
    );
  });
});
