import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDataSet } from '../../src/import/data-set/read-data-set';
import { ROOT } from '../support/build';
import { contentOf, exportTexts } from '../support/cypher-client';
import { newFolder } from '../support/data-set-builder';
import { contentAfterImport } from '../support/imported-server';
import { ScratchGraph } from '../support/scratch-graph';

const HOSTILE = [
  '=cmd|x',
  '"quoted", comma',
  'line\nbreak\r\n',
  '\\',
  "'",
  ' blanks ',
  '',
  '\u202e\u0001\u2028',
  '\ufeff;',
];

describe('the graph as files for the import tool of Neo4j', () => {
  // That the command of docs/for-researchers.md writes the same files is shown in tests/api/for-researchers.test.ts.
  it('bring the seed in as it was, and keep hostile texts, empty texts and breaks of lines as they are', async () => {
    const graph = new ScratchGraph();
    await graph.empty();
    const notice = HOSTILE.join('');
    const { dataSet } = readDataSet(join(ROOT, 'seed'));
    if (dataSet === undefined) throw new Error('the seed cannot be read');
    await graph.load({ ...dataSet, header: { ...dataSet.header, title: notice, notice, attribution: notice } });
    for (const [index, text] of HOSTILE.entries()) {
      await graph.query(
        'MATCH (n:Name {ordinal: 0}) WITH n ORDER BY n.key SKIP toInteger($index) LIMIT 1 SET n.value = $text',
        {
          text,
          index,
        },
      );
      await graph.query(
        'MATCH (c:Claim) WITH c ORDER BY c.id SKIP toInteger($index) LIMIT 1 SET c.text = $text, c.note = $text',
        {
          text,
          index,
        },
      );
    }
    const texts = await exportTexts(graph, { format: 'csv-admin' });
    const content = await contentOf(graph);
    await graph.close();
    const folder = newFolder();
    for (const [file, text] of texts) writeFileSync(join(folder, file), text);
    expect(await contentAfterImport(folder)).toEqual(content);
  }, 180_000);
});
