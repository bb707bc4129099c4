import { PropertyLayout } from '../../../src/domain/export/property-row';
import type { Properties } from '../../../src/domain/record/properties';
import { CsvColumns, CsvTable } from '../../../src/export/csv-table';

const LAYOUT = new PropertyLayout({ id: 'string', run: 'int', text: 'string', days: 'date[]', names: 'string[]' });
const COLUMNS = new CsvColumns({ name: 'node-thing', leading: [':LABEL'], layout: LAYOUT, idGroup: 'Thing' });

const row = (label: string, properties: Properties): string => COLUMNS.row([label], LAYOUT.row(properties));

describe('a table of the import tool', () => {
  it('has typed headers, quotes what would be read otherwise, and tells null from an empty text', () => {
    const things = new CsvTable(COLUMNS);
    things.add(row('State', { id: 'a', run: 1, text: '', days: ['2024-01-10', '2024-01-11'] }));
    things.add(row('', { id: 'b', text: 'He said "no",\nand left ' }));
    things.add(row('State', { id: 'c', text: '=1+1', names: ['x', 'y'] }));
    expect([...things.endPage(true)]).toEqual([
      {
        file: 'node-thing-0001.csv',
        text:
          ':LABEL,id:ID(Thing),run:long,text:string,days:date[],names:string[]\n' +
          'State,a,1,"",2024-01-10\u001f2024-01-11,\n' +
          '"",b,,"He said ""no"",\nand left ",,\n' +
          'State,c,,=1+1,,x\u001fy\n',
      },
    ]);
  });

  it('begins a file of its own, with a header, whenever enough has come together, and never returns to one', () => {
    const things = new CsvTable(COLUMNS);
    const text = 'x'.repeat(500_000);
    const files: string[] = [];
    for (let page = 0; page < 20; page++) {
      things.add(row('State', { id: String(page), text }));
      for (const chunk of things.endPage()) files.push(`${chunk.file} ${chunk.text.startsWith(':LABEL')}`);
    }
    for (const chunk of things.endPage(true)) files.push(`${chunk.file} ${chunk.text.startsWith(':LABEL')}`);
    expect([...new Set(files)]).toEqual([
      ...['node-thing-0001.csv true', 'node-thing-0001.csv false'],
      ...['node-thing-0002.csv true', 'node-thing-0002.csv false'],
      ...['node-thing-0003.csv true', 'node-thing-0003.csv false'],
    ]);
    expect(files).toEqual([...files].sort((a, b) => (a.slice(0, 19) < b.slice(0, 19) ? -1 : 0)));
    expect(things.files).toHaveLength(3);
  });

  it('refuses what would be lost: properties of another layout, a list whose items could not be told apart, an empty one', () => {
    expect(() => COLUMNS.row([''], new PropertyLayout({ id: 'string' }).row({ id: 'a' }))).toThrow('not its columns');
    for (const names of [['', 'b'], ['b', ''], ['a\u001fb'], []]) {
      expect(() => row('', { id: 'a', names })).toThrow('told apart');
    }
  });
});
