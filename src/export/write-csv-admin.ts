import { RECORD_KINDS } from '../domain/data-set';
import type { ExportQuestion } from '../domain/export/export-question';
import type {
  ExportChunk,
  ExportedDetail,
  ExportedGraph,
  ExportedLink,
  ExportedRecord,
} from '../domain/export/exported-graph';
import { LINK_TYPES, NODE_PROPERTIES, type NodeLabel, type PropertyTypes } from '../domain/export/graph-model';
import type { Vocabulary } from '../domain/vocabulary';
import { LABEL_OF_KIND } from '../store/export-rows';
import { ARRAY_DELIMITER_OPTION, CsvTable } from './csv-table';
import { commentScript, schemaScript } from './cypher-script';
import { headerLines } from './header-lines';
import { dataSetProperties } from './write-cypher-model';

const WHAT = [
  'CSV files for neo4j-admin database import full, and schema.cypher for afterwards: the graph as the queries of Entente',
  'read it, with what is derived. The quick road for big graphs; the database must be new or empty.',
];

/** The links by which names, identifiers and former ids hang on entities. */
const DETAIL_LINKS: Readonly<Record<ExportedDetail['label'], string>> = {
  Name: 'NAMES',
  Identifier: 'IDENTIFIES',
  FormerId: 'NOW',
};

/**
 * Writes a graph as what `neo4j-admin database import full` takes: CSV files with typed headers, one or more for each
 * label and type of link, `import.args` with the options of the command, `schema.cypher` and README.txt.
 *
 * The pieces of a file follow each other. Texts stand as they are, whatever a spreadsheet would make of them.
 */
export async function* writeCsvAdmin(
  graph: ExportedGraph,
  _question: ExportQuestion,
  _vocabulary: Vocabulary,
): AsyncGenerator<ExportChunk> {
  const header = headerLines(graph, WHAT);
  yield { file: 'README.txt', text: readme(header) };
  yield { file: 'schema.cypher', text: commentScript(header) + schemaScript() };
  const tables = new Tables();
  tables.node('Graph').add([], { id: 'graph', ...graph.graph });
  for (const dataSet of graph.dataSets) tables.node('DataSet').add([], dataSetProperties(dataSet, graph.cropped));
  for (const kind of RECORD_KINDS) {
    for await (const page of graph.records(kind)) {
      for (const record of page) tables.add(record);
      yield* tables.endPage();
    }
    yield* tables.endPage(true);
  }
  yield { file: 'import.args', text: tables.options().join('\n') + '\n' };
}

/** The files of an import, filled side by side. */
class Tables {
  readonly #nodes = new Map<string, CsvTable>();
  readonly #links = new Map<string, { readonly type: string; readonly table: CsvTable }>();

  add({ kind, id, kindLabel, properties, details, links }: ExportedRecord): void {
    const leading = kind === 'entity' ? [kindLabel ?? ''] : [];
    this.node(LABEL_OF_KIND[kind]).add(leading, properties);
    for (const detail of details) this.#addDetail(id, detail);
    for (const link of links) this.#addLink({ label: LABEL_OF_KIND[kind], id }, link);
  }

  /** The table of a label. A name or identifier has no id of its own: one is made up, and not kept. */
  node(label: NodeLabel): CsvTable {
    let table = this.#nodes.get(label);
    if (table === undefined) {
      const name = `node-${kebab(label)}`;
      const types = NODE_PROPERTIES[label];
      if (label === 'Name' || label === 'Identifier') table = new CsvTable({ name, leading: [`:ID(${label})`], types });
      else table = new CsvTable({ name, leading: label === 'Entity' ? [':LABEL'] : [], types, idGroup: label });
      this.#nodes.set(label, table);
    }
    return table;
  }

  /** The files that are full; with `last` all of them. */
  *endPage(last = false): Generator<ExportChunk> {
    for (const table of this.#nodes.values()) yield* table.endPage(last);
    for (const { table } of this.#links.values()) yield* table.endPage(last);
  }

  /** The options of the import command, one a line: strict, so that nothing is left out without a word. */
  options(): readonly string[] {
    return [
      '--id-type=string',
      `--array-delimiter=${ARRAY_DELIMITER_OPTION}`,
      '--multiline-fields=true',
      '--bad-tolerance=0',
      '--skip-bad-relationships=false',
      '--skip-duplicate-nodes=false',
      ...[...this.#nodes].flatMap(([label, { files }]) => files.map((file) => `--nodes=${label}=${file}`)),
      ...[...this.#links.values()].flatMap(({ type, table }) =>
        table.files.map((file) => `--relationships=${type}=${file}`),
      ),
    ];
  }

  #addDetail(owner: string, { label, properties }: ExportedDetail): void {
    const id = label === 'FormerId' ? String(properties.id) : `${owner} ${String(properties.ordinal)}`;
    this.node(label).add(label === 'FormerId' ? [] : [id], properties);
    const ends = { type: DETAIL_LINKS[label], from: label, to: 'Entity' } as const;
    this.#link(ends, {}).add([id, owner], {});
  }

  #addLink(owner: { readonly label: NodeLabel; readonly id: string }, link: ExportedLink): void {
    const { type, label, id, inward, properties } = link;
    const ends = inward ? { from: label, to: owner.label } : { from: owner.label, to: label };
    const ids = inward ? [id, owner.id] : [owner.id, id];
    this.#link({ type, ...ends }, LINK_TYPES[type].properties).add(ids, properties);
  }

  #link({ type, from, to }: { type: string; from: NodeLabel; to: NodeLabel }, types: PropertyTypes): CsvTable {
    const name = `link-${kebab(type)}-to-${kebab(to)}`;
    const known = this.#links.get(name);
    if (known !== undefined) return known.table;
    const table = new CsvTable({ name, leading: [`:START_ID(${from})`, `:END_ID(${to})`], types });
    this.#links.set(name, { type, table });
    return table;
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
