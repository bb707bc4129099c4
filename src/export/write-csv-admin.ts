import { RECORD_KINDS } from '../domain/record/data-set';
import type { ExportQuestion } from '../domain/export/export-question';
import type {
  ExportChunk,
  ExportedDetail,
  ExportedGraph,
  ExportedLink,
  ExportedRecord,
} from '../domain/export/exported-graph';
import { LINK_LAYOUTS, NODE_LAYOUTS, type NodeLabel } from '../domain/export/graph-model';
import { PropertyLayout, type PropertyRow } from '../domain/export/property-row';
import { LABEL_OF_KIND } from '../domain/export/record-labels';
import { ARRAY_DELIMITER_OPTION, CsvColumns, CsvTable, type TableParts } from './csv-table';
import { commentScript, schemaScript } from './cypher-script';
import type { WriterResources } from './export-writer';
import { headerLines } from './header-lines';
import { dataSetProperties } from './write-cypher-model';

const WHAT = [
  'CSV files for neo4j-admin database import full, and schema.cypher for afterwards: the graph as the queries of Entente',
  'read it, with what is derived. The quick road for big graphs; the database must be new or empty.',
];

/** The links from names, identifiers and former ids to their entities. */
const DETAIL_LINKS: Readonly<Record<ExportedDetail['label'], string>> = {
  Name: 'NAMES',
  Identifier: 'IDENTIFIES',
  FormerId: 'NOW',
};

/**
 * Writes a graph as what `neo4j-admin database import full` takes: CSV files with typed headers, one or more for each
 * label and type of link, `import.args` with the options of the command, `schema.cypher` and README.txt.
 *
 * The pieces of a file follow each other. Texts are written as they are, even where a spreadsheet would run them.
 */
export async function* writeCsvAdmin(
  graph: ExportedGraph,
  _question: ExportQuestion,
  { migrations }: Pick<WriterResources, 'migrations'>,
): AsyncGenerator<ExportChunk> {
  const header = headerLines(graph, WHAT);
  yield { file: 'README.txt', text: readme(header) };
  yield { file: 'schema.cypher', text: commentScript(header) + schemaScript(migrations) };
  const tables = new Tables();
  tables.add([tables.node('Graph', [], NODE_LAYOUTS.Graph.row({ id: 'graph', ...graph.graph }))]);
  tables.add(graph.dataSets.map((dataSet) => tables.node('DataSet', [], dataSetProperties(dataSet, graph.cropped))));
  const make = (record: ExportedRecord): readonly TableRow[] => tables.rows(record);
  for (const kind of RECORD_KINDS) {
    for await (const page of graph.records(kind, { extent: 'WHOLE', make })) {
      for (const rows of page) tables.add(rows);
      yield* tables.endPage();
    }
    yield* tables.endPage(true);
  }
  yield { file: 'import.args', text: tables.options().join('\n') + '\n' };
}

/** The layout of the links of details, which have no properties. */
const EMPTY_LAYOUT = new PropertyLayout({});

/** The columns of a table, and the option of the import command that takes its files. */
interface TableKind {
  readonly columns: CsvColumns;
  readonly option: string;
}

/** A row, and the table that it goes into. */
interface TableRow {
  readonly kind: TableKind;
  readonly row: string;
}

/** The two ends of a type of link. */
interface LinkEnds {
  readonly type: string;
  readonly from: NodeLabel;
  readonly to: NodeLabel;
}

/** The tables of an import, all filled at the same time. */
class Tables {
  readonly #kinds = new Map<string, TableKind>();
  readonly #tables = new Map<TableKind, CsvTable>();

  /** The rows of a record. Records come in any order here; `add` gets their rows in order. */
  rows({ kind, id, kindLabel, properties, details, links }: ExportedRecord): readonly TableRow[] {
    const label = LABEL_OF_KIND[kind];
    const rows = [this.node(label, kind === 'entity' ? [kindLabel ?? ''] : [], properties)];
    for (const detail of details) this.#pushDetail(rows, id, detail);
    for (const link of links) rows.push(this.#link({ label, id }, link));
    return rows;
  }

  /** The row of a node. A name or identifier has no id, so it gets one for the import, which does not store it. */
  node(label: NodeLabel, leading: readonly string[], properties: PropertyRow): TableRow {
    const kind = this.#kind(label, `nodes=${label}`, () => {
      const name = `node-${kebab(label)}`;
      const layout = NODE_LAYOUTS[label];
      if (label === 'Name' || label === 'Identifier') return { name, leading: [`:ID(${label})`], layout };
      return { name, leading: label === 'Entity' ? [':LABEL'] : [], layout, idGroup: label };
    });
    return { kind, row: kind.columns.row(leading, properties) };
  }

  /** Takes the rows of a record. */
  add(rows: readonly TableRow[]): void {
    for (const { kind, row } of rows) {
      let table = this.#tables.get(kind);
      if (table === undefined) {
        table = new CsvTable(kind.columns);
        this.#tables.set(kind, table);
      }
      table.add(row);
    }
  }

  /** The files that are full; with `last` all of them. */
  *endPage(last = false): Generator<ExportChunk> {
    for (const table of this.#tables.values()) yield* table.endPage(last);
  }

  /** The options of the import command, one a line. They are strict, so that the command never skips bad rows silently. */
  options(): readonly string[] {
    const tables = [...this.#tables];
    const files = (of: string): readonly string[] =>
      tables
        .filter(([{ option }]) => option.startsWith(of))
        .flatMap(([{ option }, table]) => table.files.map((file) => `--${option}=${file}`));
    return [
      '--id-type=string',
      `--array-delimiter=${ARRAY_DELIMITER_OPTION}`,
      '--multiline-fields=true',
      '--bad-tolerance=0',
      '--skip-bad-relationships=false',
      '--skip-duplicate-nodes=false',
      ...files('nodes'),
      ...files('relationships'),
    ];
  }

  #pushDetail(rows: TableRow[], owner: string, { label, properties }: ExportedDetail): void {
    const id = label === 'FormerId' ? properties.textOrEmpty('id') : `${owner} ${properties.textOrEmpty('ordinal')}`;
    rows.push(this.node(label, label === 'FormerId' ? [] : [id], properties));
    const kind = this.#linkKind({ type: DETAIL_LINKS[label], from: label, to: 'Entity' }, EMPTY_LAYOUT);
    rows.push({ kind, row: kind.columns.row([id, owner], EMPTY_LAYOUT.empty) });
  }

  #link(owner: { readonly label: NodeLabel; readonly id: string }, link: ExportedLink): TableRow {
    const { type, label, id, inward, properties } = link;
    const ends = inward ? { from: label, to: owner.label } : { from: owner.label, to: label };
    const ids = inward ? [id, owner.id] : [owner.id, id];
    const kind = this.#linkKind({ type, ...ends }, LINK_LAYOUTS[type]);
    return { kind, row: kind.columns.row(ids, properties) };
  }

  #linkKind({ type, from, to }: LinkEnds, layout: PropertyLayout): TableKind {
    return this.#kind(`${type} ${to}`, `relationships=${type}`, () => {
      const name = `link-${kebab(type)}-to-${kebab(to)}`;
      return { name, leading: [`:START_ID(${from})`, `:END_ID(${to})`], layout };
    });
  }

  #kind(key: string, option: string, parts: () => TableParts): TableKind {
    let kind = this.#kinds.get(key);
    if (kind === undefined) {
      kind = { columns: new CsvColumns(parts()), option };
      this.#kinds.set(key, kind);
    }
    return kind;
  }
}

/** DataSet is `data-set`, PART_OF is `part-of`. */
function kebab(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();
}

function readme(header: readonly string[]): string {
  return `${header.join('\n')}

To load it, in this folder, with Neo4j 5.26 or newer and its tools on the PATH:

  1. While the server is stopped, into a database that is new or empty:

     neo4j-admin database import full neo4j @import.args

  2. When the server is started again, constraints and indexes:

     cypher-shell --database neo4j --file schema.cypher

With --overwrite-destination=true the first command replaces a database. Entente itself opens what was loaded so, too.
Lists in a cell are parted by the control character U+001F; an empty cell is null, a quoted empty one is an empty text.
`;
}
