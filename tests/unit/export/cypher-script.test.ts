import { NODE_LAYOUTS, NODE_PROPERTIES } from '../../../src/domain/export/graph-model';
import { PropertyLayout } from '../../../src/domain/export/property-row';
import { commentScript, rowTemplate, rowText, statementScript } from '../../../src/export/cypher-script';
import { commentText } from '../../../src/export/header-lines';
import { CYPHER_FOLDER } from '../../../src/store/neo4j/database';
import { readTemplates } from '../../../src/store/neo4j/statements';

const TEMPLATES = new Map([...readTemplates(CYPHER_FOLDER)].map(([name, { text }]) => [name, text]));

const NAME = { name: 'templates/merge-names', layout: NODE_LAYOUTS.Name };

describe('a statement with its rows', () => {
  it('has lists for rows, without the nulls at their ends, and no parameter', () => {
    const template = rowTemplate(NAME, TEMPLATES);
    const row = rowText(template, NODE_LAYOUTS.Name.row({ value: "O'Hara; \n$rows", ordinal: 0 }), {
      owner: 'entity:a',
    });
    expect(row).toBe("['entity:a', 0, 'O\\'Hara; \\u000A$rows']");
    const script = statementScript(template, [row]);
    expect(script).toMatch(/^UNWIND \[\n\['entity:a', 0.*\]\n\] AS row\nMERGE \(e:Entity \{id: row\[0\]\}\)\n/);
    expect(script).toMatch(/[^;];\n$/);
  });

  it('refuses properties of another layout, a name that is none, and a statement that leaves a property out', () => {
    expect(() => rowText(rowTemplate(NAME, TEMPLATES), NODE_LAYOUTS.FormerId.row({ id: 'a' }))).toThrow(
      'not those of templates/merge-names',
    );
    const more = new PropertyLayout({ ...NODE_PROPERTIES.Name, more: 'string' });
    const entity = { name: 'templates/merge-entities', layout: NODE_LAYOUTS.Entity };
    expect(() => rowTemplate({ ...entity, names: { labels: ['State'], label: ['A`) //'] } }, TEMPLATES)).toThrow(
      'name in Cypher',
    );
    expect(() => rowTemplate(entity, TEMPLATES)).toThrow('cannot be written');
    expect(() => rowTemplate({ ...NAME, layout: more }, TEMPLATES)).toThrow('leaves out more');
  });
});

describe('a comment', () => {
  it('stays one line, ends no statement, and holds nothing that Neo4j would read as an escape', () => {
    const text = commentText("a\\u000A MATCH (n)\n'b' `c` \u202ed */ e");
    expect(text).toBe('a\uff3cu000A MATCH (n) \u2019b\u2019 \u2018c\u2018 d * / e');
    expect(commentScript(['one;', 'two ; '])).toBe('// one\n// two\n');
  });
});
