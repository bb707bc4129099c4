import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordFault } from '../../src/domain/record/data-set';
import { readDataSet } from '../../src/import/data-set/read-data-set';
import {
  headerRecord,
  jsonLines,
  minimalDataSet,
  sourceRecord,
  writeFiles,
  writeYamlFolder,
} from '../support/data-set-builder';

const HEADER = JSON.stringify({ record: 'dataset', ...headerRecord() });
const SOURCE = JSON.stringify({ record: 'source', ...sourceRecord({ id: 'source:gazette' }) });

/** The faults of a file in sources/ beside an otherwise valid data set. */
function faultsOfYaml(content: string | Uint8Array): readonly RecordFault[] {
  const folder = writeYamlFolder(minimalDataSet());
  writeFileSync(join(folder, 'sources/hostile.yaml'), content);
  return readDataSet(folder).faults;
}

/** The faults of a file of JSON Lines after a valid header. */
function faultsOfLines(...lines: readonly string[]): readonly RecordFault[] {
  const folder = writeFiles({ 'hostile.jsonl': `${[HEADER, ...lines].join('\n')}\n` });
  return readDataSet(join(folder, 'hostile.jsonl')).faults;
}

const brief = (faults: readonly RecordFault[]): string[] =>
  faults.map(({ file, line, code, found }) => `${file}:${line} ${code} ${found}`);

describe('a YAML file that is made to exhaust memory or to deceive', () => {
  it('with aliases that would grow to a billion texts is refused before anything grows', () => {
    const levels = Array.from(
      { length: 30 },
      (_, level) => `a${level + 1}: &a${level + 1} [${`*a${level},`.repeat(9)}*a${level}]`,
    );
    const faults = faultsOfYaml(`- {a0: &a0 lol}\n- ${levels.join('\n  ')}\n`);
    expect(faults[0]).toMatchObject({ file: 'sources/hostile.yaml', line: 1, found: 'the anchor &a0' });
    expect(faults.every(({ file }) => file === 'sources/hostile.yaml')).toBe(true);
  });

  it.each([
    ['an alias', '- &a {id: source:a}\n- *a\n', ['1 VALUE_INVALID the anchor &a', '2 VALUE_INVALID the alias *a']],
    [
      'a function',
      '- !!js/function "function () { return 1 }"\n',
      [expect.stringMatching(/^1 VALUE_INVALID the tag .*js\/function$/)],
    ],
    ['a tag of YAML itself', '- {id: !!str source:a}\n', ['1 VALUE_INVALID the tag tag:yaml.org,2002:str']],
    [
      'a key that occurs twice',
      '- id: source:a\n  kind: POST\n  id: source:b\n',
      ['3 VALUE_INVALID the key id a second time'],
    ],
    ['a list for a key', '- ? [id]\n  : source:a\n', [expect.stringMatching(/^1 VALUE_INVALID/)]],
    [
      'two documents',
      '- {id: source:a}\n---\n- {id: source:b}\n',
      [expect.stringMatching(/^2 VALUE_INVALID .*document/i)],
    ],
    ['a broken quote', '- id: "source:a\n', [expect.stringMatching(/^\d VALUE_INVALID/)]],
    ['a map where a list should be', 'id: source:a\n', ['1 VALUE_INVALID a map']],
    ['the kind of another encoding', '- {record: source, id: source:a}\n', ['1 VALUE_INVALID record']],
  ])('with %s is refused', (_title, content, expected) => {
    const faults = faultsOfYaml(content);
    expect(faults.map(({ line, code, found }) => `${line} ${code} ${found}`)).toEqual(expected);
  });

  it.each([
    ['brackets', '['.repeat(100_000)],
    ['closed brackets', `${'['.repeat(2_000)}${']'.repeat(2_000)}`],
    ['braces', '{a: '.repeat(50_000)],
    ['dashes', '- '.repeat(100_000)],
    ['question marks', '? '.repeat(100_000)],
    ['indentation', Array.from({ length: 3_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('nested by thousands of %s is refused, and does not hang', (_title, content) => {
    const started = performance.now();
    const faults = faultsOfYaml(`- ${content}`);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.every(({ file, code }) => file === 'sources/hostile.yaml' && code === 'VALUE_INVALID')).toBe(true);
    expect(performance.now() - started).toBeLessThan(60_000);
  });

  it('with a line of a million characters gives one fault, on its line', () => {
    const faults = faultsOfYaml(`- id: source:a\n  title: ${'x'.repeat(1_000_000)}\n`);
    expect(brief(faults)).toEqual(['sources/hostile.yaml:2 VALUE_INVALID a line that is too long']);
  });

  it('that is too large is not opened', () => {
    expect(brief(faultsOfYaml(new Uint8Array(17 * 1024 * 1024)))).toEqual([
      'sources/hostile.yaml:0 VALUE_INVALID 17825792 bytes',
    ]);
  });

  it.each([
    [
      'Latin-1',
      Buffer.from('- id: source:a\n  title: caf\xe9\n', 'latin1'),
      'sources/hostile.yaml:2 VALUE_INVALID bytes that are not UTF-8',
    ],
    [
      'UTF-16',
      Buffer.from('\ufeff- {id: source:a}', 'utf16le'),
      'sources/hostile.yaml:1 VALUE_INVALID bytes that are not UTF-8',
    ],
    [
      'a byte order mark',
      Buffer.from('\ufeff- {id: source:a}'),
      'sources/hostile.yaml:1 VALUE_INVALID a byte order mark',
    ],
    [
      'a surrogate written in UTF-8',
      Buffer.from([0x2d, 0x20, 0xed, 0xa0, 0x80]),
      'sources/hostile.yaml:1 VALUE_INVALID bytes that are not UTF-8',
    ],
  ])('in %s gives one fault', (_title, content, expected) => {
    expect(brief(faultsOfYaml(content))).toEqual([expected]);
  });

  it('with the prototype of all objects for a field changes no object', () => {
    const faults = faultsOfYaml('- {__proto__: {polluted: yes}, constructor: x, toString: y, id: source:a}\n');
    expect(
      faults
        .filter(({ code }) => code === 'FIELD_UNKNOWN')
        .map(({ field }) => field)
        .sort(),
    ).toEqual(['__proto__', 'constructor', 'toString']);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('a text that looks like another one', () => {
  const withId = (id: string) => faultsOfLines(JSON.stringify({ record: 'source', ...sourceRecord({ id }) }));

  it.each([
    ['a right-to-left override', 'source:\u202eetteag'],
    ['a zero-width space', 'source:gaz\u200bette'],
    ['a Cyrillic letter', 'source:gazette\u0430'],
    ['full-width letters', 'source:\uff47azette'],
    ['a newline', 'source:gazette\n'],
    ['97 characters', `source:${'a'.repeat(97)}`],
  ])('is no id: with %s', (_title, id) => {
    const faults = withId(id);
    expect(faults.map(({ code }) => code)).toContain('ID_PATTERN');
    expect(faults.every(({ field }) => field === 'id')).toBe(true);
  });

  it('is quoted in the report with its invisible characters written out', () => {
    expect(withId('source:\u202eetteag')[0]).toMatchObject({
      record: 'source:\\u{202e}etteag',
      found: 'source:\\u{202e}etteag',
    });
  });

  it.each([
    ['half a character', '\ud800', 'VALUE_INVALID'],
    ['a null character', 'a\u0000b', 'VALUE_INVALID'],
    ['an escape sequence of terminals', '\u001b[31mred', 'VALUE_INVALID'],
    ['Hangul in its parts', '\u1112\u1161\u11ab', 'TEXT_NOT_NFC'],
  ])('is refused: %s', (_title, title, code) => {
    const faults = faultsOfLines(JSON.stringify({ record: 'source', ...sourceRecord({ id: 'source:a', title }) }));
    expect(faults).toEqual([expect.objectContaining({ line: 2, record: 'source:a', field: 'title', code })]);
  });
});

describe('a file of JSON Lines with one bad line', () => {
  it.each([
    ['broken JSON', '{"record":"source"', '2 VALUE_INVALID {"record":"source"'],
    ['no object', '[1]', '2 VALUE_INVALID [1]'],
    ['nothing', '', '2 VALUE_INVALID '],
    [
      'a key that occurs twice',
      SOURCE.replace('"kind"', '"id":"source:b","kind"'),
      '2 VALUE_INVALID a key a second time',
    ],
    [
      'a key that occurs twice, once escaped',
      SOURCE.replace('"kind"', '"\\u0069d":"source:b","kind"'),
      '2 VALUE_INVALID a key a second time',
    ],
    ['no kind', '{"id":"source:a"}', '2 FIELD_MISSING nothing'],
    ['a kind that is none', '{"record":"sorce"}', '2 VALUE_INVALID sorce'],
    ['a judgement', '{"record":"judgement","a":"entity:a"}', '2 VALUE_INVALID judgement'],
    ['a second header', HEADER, '2 ID_TAKEN a second header'],
    [
      'nesting by the thousand',
      `{"record":"source","a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
      '2 VALUE_INVALID nesting too deep',
    ],
    [
      'a record over size',
      JSON.stringify({ record: 'source', title: 'x'.repeat(300_000) }),
      '2 VALUE_INVALID a line that is too long',
    ],
  ])('%s: one fault, on its line', (_title, line, expected) => {
    expect(faultsOfLines(line).map(({ line: at, code, found }) => `${at} ${code} ${found}`)).toEqual([expected]);
  });

  it('keeps reading after it', () => {
    const folder = writeFiles({ 'a.jsonl': `${HEADER}\n{\n${SOURCE}\n` });
    const reading = readDataSet(join(folder, 'a.jsonl'));
    expect(reading.records.sources).toHaveLength(1);
    expect(reading.faults).toHaveLength(1);
    expect(reading.dataSet).toBeUndefined();
  });

  it('reports a header that is not first, and one that is missing', () => {
    const folder = writeFiles({ 'a.jsonl': `${SOURCE}\n${HEADER}\n`, 'b.jsonl': '' });
    for (const file of ['a.jsonl', 'b.jsonl']) {
      expect(brief(readDataSet(join(folder, file)).faults)).toEqual([
        `${file}:1 VALUE_INVALID no header on the first line`,
      ]);
    }
  });

  it('does not count a text with quotes, colons and backslashes as a key', () => {
    const title = 'He said "id": \\"x\\": \\';
    expect(faultsOfLines(JSON.stringify({ record: 'source', ...sourceRecord({ id: 'source:a', title }) }))).toEqual([]);
  });

  it('reads Windows line ends as JSON does', () => {
    const folder = writeFiles({ 'a.jsonl': jsonLines(minimalDataSet()).replaceAll('\n', '\r\n') });
    expect(readDataSet(join(folder, 'a.jsonl')).dataSet).toEqual(minimalDataSet());
  });
});

describe('a path that leads to no data set', () => {
  it('gives a fault and throws nothing', () => {
    const empty = writeFiles({ 'notes.txt': 'x' });
    expect(brief(readDataSet(join(empty, 'absent')).faults)).toEqual(['absent:0 VALUE_INVALID no such file or folder']);
    expect(brief(readDataSet(empty).faults)).toEqual(['dataset.yaml:0 VALUE_INVALID no such file']);
  });

  it('reports a file that would not be read', () => {
    const folder = writeYamlFolder(minimalDataSet());
    writeFileSync(join(folder, 'claims/more.yml'), '[]');
    expect(brief(readDataSet(folder).faults)).toEqual(['claims/more.yml:0 VALUE_INVALID a file that is no .yaml']);
  });
});

describe('files that desktops and editors leave in a data set', () => {
  const LEFT = ['.DS_Store', '._claims.yaml', '.claims.yaml.swp', '.#claims.yaml', 'claims.yaml~', '#claims.yaml#'];
  const OF_WINDOWS = ['Thumbs.db', 'desktop.ini'];

  it.each(['.', 'sources', 'entities', 'relations', 'claims'])('are passed over in %s', (place) => {
    const folder = writeYamlFolder(minimalDataSet());
    for (const name of [...LEFT, ...OF_WINDOWS]) writeFileSync(join(folder, place, name), Buffer.from([0xff, 0, 1]));
    mkdirSync(join(folder, place, '.git'));
    const reading = readDataSet(folder);
    expect(brief(reading.faults)).toEqual([]);
    expect(reading.dataSet).toEqual(minimalDataSet());
  });

  it.each(['claims~.txt', 'a#.yml', 'Thumbs.db.zip', '#claims'])('are not confused with %s', (name) => {
    const folder = writeYamlFolder(minimalDataSet());
    writeFileSync(join(folder, 'claims', name), '[]');
    expect(brief(readDataSet(folder).faults)).toEqual([`claims/${name}:0 VALUE_INVALID a file that is no .yaml`]);
  });
});

describe('a folder where a file should be, and a file where a folder should be', () => {
  it.each(['2023', '2023.yaml'])('claims/%s is called a folder, with the way out', (name) => {
    const folder = writeYamlFolder(minimalDataSet());
    mkdirSync(join(folder, 'claims', name));
    const { faults } = readDataSet(folder);
    expect(brief(faults)).toEqual([`claims/${name}:0 VALUE_INVALID a folder`]);
    expect(faults[0]?.hint).toBe('Move its files into claims/: folders in it are not read.');
  });

  it('claims is called a file', () => {
    const folder = writeYamlFolder(minimalDataSet());
    rmSync(join(folder, 'claims'), { recursive: true });
    writeFileSync(join(folder, 'claims'), '[]');
    expect(brief(readDataSet(folder).faults)).toEqual(['claims:0 VALUE_INVALID a file']);
  });
});
