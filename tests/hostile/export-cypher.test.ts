import fc from 'fast-check';
import { CYPHER_CELLS, cypherName, cypherString } from '../../src/export/cypher-literal';
import { campaignRuns } from '../support/campaign';
import { contentOf, exportTexts, runScript, splitScript } from '../support/cypher-client';
import { headerRecord, minimalDataSet, withChange } from '../support/data-set-builder';
import { ScratchGraph } from '../support/scratch-graph';

/** Texts that end a string, a comment, a statement or a cell, or that do not look like what they are. */
const HOSTILE = [
  `'; MATCH (n) DETACH DELETE n;`,
  `\\'] AS row RETURN row;\n// `,
  '\\u0027 OR \\u005C',
  '\\\\u0041 \\u000A MATCH (n) DETACH DELETE n //',
  '`); DROP CONSTRAINT entity_id; //',
  'line one;\nline two;\r\n"quoted", and \t tabbed',
  '\u2028\u2029\u0085\u202eGLOBAL\u2066\u200f',
  '=cmd|\'/c calc\'!A1, "@SUM(1)"',
  '\u{1f408} \ufeff \ud83d\ude00',
  '$rows $($label) $& $1 {} []',
  '/* */ -- */',
  ' \ta\t ',
];

let graph: ScratchGraph;
beforeAll(() => {
  graph = new ScratchGraph();
});
afterAll(async () => {
  await graph.empty();
  await graph.close();
});

describe('a Cypher literal', () => {
  it('is read by Neo4j as the text that it was made of, whatever that holds', async () => {
    const snippet = fc.constantFrom('\\', 'u', '0041', '000A', '0027', "'", '"', '`', ';', '\n', '\r', '\u2028', 'x');
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(snippet, { maxLength: 20 }).map((parts) => parts.join('')),
      fc.constantFrom(...HOSTILE),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 40 }), async (texts) => {
        const literal = `[${texts.map(cypherString).join(', ')}]`;
        expect(literal).not.toMatch(/[\n\r\u2028\u2029\u202e]/);
        const [row] = await graph.query(`RETURN ${literal} AS texts`);
        expect(row?.texts).toEqual(texts);
      }),
      { numRuns: campaignRuns(60) },
    );
  }, 120_000);

  it('keeps a float a float, to the last bit', async () => {
    const float = fc.double({ noNaN: true, noDefaultInfinity: true });
    await fc.assert(
      fc.asyncProperty(fc.array(float, { minLength: 1, maxLength: 60 }), async (floats) => {
        const cells = floats.map(CYPHER_CELLS.float);
        const literal = `[${cells.join(', ')}]`;
        const [row] = await graph.query(
          `WITH ${literal} AS floats RETURN floats, all(x IN floats WHERE valueType(x) = 'FLOAT NOT NULL') AS all`,
        );
        expect(row).toEqual({ floats, all: true });
      }),
      { numRuns: campaignRuns(40) },
    );
  }, 60_000);

  it('refuses a name that could be more than a name, and a value that its type cannot hold', () => {
    for (const name of ['', 'a`b', 'A B', '1A', 'A\u00e9', 'A`) DETACH DELETE n //']) {
      expect(() => cypherName(name)).toThrow('cannot be a name');
    }
    expect(cypherName('Sanctions_Regime2')).toBe('`Sanctions_Regime2`');
    expect(() => CYPHER_CELLS.date("2024-01-01') //")).toThrow('is no date');
    expect(() => CYPHER_CELLS.datetime("2024-01-01T00:00:00Z')")).toThrow('is no datetime');
    expect(() => CYPHER_CELLS.int('1.5')).toThrow('is no int');
    expect(() => CYPHER_CELLS.float('NaN')).toThrow('is no float');
    expect(() => CYPHER_CELLS.int('9007199254740993')).toThrow('is no int');
    expect(() => CYPHER_CELLS.boolean('true, 1')).toThrow('is no boolean');
    expect(() => CYPHER_CELLS['int[]']([1, "2'"])).toThrow('is no int');
    expect(() => CYPHER_CELLS['int[]']([2 ** 53])).toThrow('is no int');
    expect(() => CYPHER_CELLS['date[]']('2024-01-01')).toThrow('is no date[]');
    expect(() => CYPHER_CELLS['date[]'](["2024-01-01'"])).toThrow('is no date[]');
    expect(() => CYPHER_CELLS['boolean[]'](['true'])).toThrow('is no boolean[]');
    expect(() => CYPHER_CELLS['string[]'](['a', ''])).toThrow('told apart');
    expect(() => CYPHER_CELLS['string[]'](['a\u001fb'])).toThrow('told apart');
  });
});

describe('a script of hostile texts', () => {
  it('comes through a client that splits at semicolons, and holds what the graph held', async () => {
    await graph.empty();
    const names = HOSTILE.map(
      (value, index) => ({ value, lang: 'en', kind: index === 0 ? 'PRIMARY' : 'ALIAS' }) as const,
    );
    const hostile = withChange(minimalDataSet(), 'entity:northland', { names });
    const header = headerRecord({
      title: `Title \\u000A MATCH (n) DETACH DELETE n;\n${HOSTILE.join('')}`,
      notice: `${HOSTILE.join('')};`,
      attribution: 'Somebody;',
    });
    await graph.load({ ...hostile, header });
    await graph.query('MATCH (c:Claim) SET c.text = $text, c.note = $text', {
      text: HOSTILE.join('') + '\u0000\u0007',
    });
    await graph.query('MATCH (:Claim)-[link:READ_IN]->() SET link.quote = $text', { text: HOSTILE.join(' ') });
    const content = await contentOf(graph);
    const script = (await exportTexts(graph, { format: 'cypher', shape: 'model' })).get('') ?? '';

    expect(splitScript(script).filter((statement) => !/^(\/\/.*\n)*(CREATE|UNWIND)/.test(statement))).toEqual([]);
    // eslint-disable-next-line no-control-regex -- finding them is the purpose
    expect(script).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
    await graph.raze();
    await runScript(graph, script);
    expect(await contentOf(graph)).toEqual(content);
  }, 60_000);
});
