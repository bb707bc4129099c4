import { RECORD_KINDS, type LoadedDataSet, type RecordKind } from '../domain/record/data-set';
import type { ExportQuestion } from '../domain/export/export-question';
import type {
  ExportChunk,
  ExportedDetail,
  ExportedGraph,
  ExportedLink,
  ExportedRecord,
} from '../domain/export/exported-graph';
import { LINK_LAYOUTS, NODE_LAYOUTS } from '../domain/export/graph-model';
import type { LinkType } from '../domain/record/links';
import type { PropertyRow } from '../domain/export/property-row';
import type { Vocabulary } from '../domain/vocabulary/vocabulary';
import { kindLabel } from '../domain/vocabulary/kind-label';
import {
  commentScript,
  RowBatches,
  rowTemplate,
  rowText,
  schemaScript,
  statementScript,
  type RowTemplate,
  type ScriptRow,
  type StatementTexts,
} from './cypher-script';
import type { WriterResources } from './export-writer';
import { headerLines } from './header-lines';
import { ITEM_SEPARATOR } from './joined-texts';

const WHAT = [
  'Cypher, shape model: the graph as the queries of Entente read it, with what is derived. Runs on an empty Neo4j 5',
  'in cypher-shell, in the Browser or through a driver; running it again changes nothing.',
];

/** The template of each kind of record, with the layout of its node. */
const RECORDS = {
  source: { name: 'templates/merge-sources', layout: NODE_LAYOUTS.Source },
  entity: { name: 'templates/merge-entities', layout: NODE_LAYOUTS.Entity },
  relation: { name: 'templates/merge-relations', layout: NODE_LAYOUTS.Relation },
  claim: { name: 'templates/merge-claims', layout: NODE_LAYOUTS.Claim },
} as const satisfies Record<RecordKind, object>;

/** The templates of names, identifiers and former ids, and the key of each among the details of its entity. */
const DETAILS: Readonly<Record<ExportedDetail['label'], { name: string; key: (of: PropertyRow) => string }>> = {
  Name: { name: 'templates/merge-names', key: (name) => `NAMES ${name.textOrEmpty('ordinal')}` },
  Identifier: {
    name: 'templates/merge-identifiers',
    key: (identifier) => `IDENTIFIES ${identifier.textOrEmpty('scheme')} ${identifier.textOrEmpty('value')}`,
  },
  FormerId: { name: 'templates/merge-former-ids', key: (formerId) => `NOW ${formerId.textOrEmpty('id')}` },
};

/** Links whose properties are texts and lists have templates of their own; the others are written with their record. */
const OWN_TEMPLATES: ReadonlyMap<LinkType, string> = new Map([
  ['PARTICIPATES_IN', 'templates/merge-participations'],
  ['READ_IN', 'templates/merge-readings'],
]);

/**
 * Writes a graph as a Cypher script: the schema, then every record with all that it holds, a few hundred a statement.
 *
 * Statements are plain, end with `;` and hold no parameters, client commands or procedures. Each finds what it writes by
 * id, so that the script may run on a graph that holds an earlier state of the same records, or half of it. It removes
 * what the records no longer hold.
 */
export async function* writeCypherModel(
  graph: ExportedGraph,
  _question: ExportQuestion,
  { vocabulary, migrations, templates }: WriterResources,
): AsyncGenerator<ExportChunk> {
  const head = commentScript(headerLines(graph, WHAT)) + schemaScript(migrations);
  yield { file: '', text: head + ownNodes(graph, templates) };
  for (const kind of RECORD_KINDS) {
    const script = new RecordScript(vocabulary, templates);
    const make = (record: ExportedRecord): readonly ScriptRow[] => script.rows(record);
    for await (const page of graph.records(kind, { extent: 'WHOLE', make })) {
      let text = '';
      for (const rows of page) text += script.add(rows);
      if (text !== '') yield { file: '', text };
    }
    const rest = script.flush();
    if (rest !== '') yield { file: '', text: rest };
  }
}

/** The Graph node and the data sets. */
function ownNodes({ graph, dataSets, cropped }: ExportedGraph, templates: StatementTexts): string {
  const graphs = rowTemplate({ name: 'templates/merge-graph', layout: NODE_LAYOUTS.Graph }, templates);
  const sets = rowTemplate({ name: 'templates/merge-data-sets', layout: NODE_LAYOUTS.DataSet }, templates);
  const rows = dataSets.map((dataSet) => rowText(sets, dataSetProperties(dataSet, cropped)));
  const node = statementScript(graphs, [rowText(graphs, NODE_LAYOUTS.Graph.row({ id: 'graph', ...graph }))]);
  return rows.length === 0 ? node : node + statementScript(sets, rows);
}

/** The node of a data set. A part of a data set is marked as a draft, because it is not the whole of that version. */
export function dataSetProperties(dataSet: LoadedDataSet, cropped: boolean): PropertyRow {
  return NODE_LAYOUTS.DataSet.row({ ...dataSet, draft: dataSet.draft || cropped });
}

/** Writes statements for the records of one kind, for their details and for the links with templates of their own. */
class RecordScript {
  readonly #labels: readonly string[];
  readonly #batches: RowBatches;

  constructor(vocabulary: Pick<Vocabulary, 'entityKinds'>, templates: StatementTexts) {
    this.#batches = new RowBatches(templates);
    this.#labels = [...vocabulary.entityKinds.keys()].map((kind) => kindLabel(kind, vocabulary));
  }

  /** The rows of a record. Records come in any order here; `add` gets their rows in order. */
  rows(record: ExportedRecord): readonly ScriptRow[] {
    const { kind, id, details, links, properties } = record;
    const extra =
      kind === 'entity'
        ? { links: linksText(links), details: details.map(detailKey).join(ITEM_SEPARATOR) }
        : { links: linksText(links) };
    const rows = [scriptRow(this.#recordTemplate(record), properties, extra)];
    for (const { label, properties: own } of details) {
      const template = this.#batches.template({ name: DETAILS[label].name, layout: NODE_LAYOUTS[label] });
      rows.push(scriptRow(template, own, { owner: id }));
    }
    for (const { type, id: end, properties: own } of links) {
      const name = OWN_TEMPLATES.get(type);
      if (name === undefined) continue;
      const template = this.#batches.template({ name, layout: LINK_LAYOUTS[type] });
      rows.push(scriptRow(template, own, { owner: id, end }));
    }
    return rows;
  }

  /** Takes the rows of a record; gives the statements that they complete, or an empty text. */
  add(rows: readonly ScriptRow[]): string {
    let text = '';
    for (const row of rows) text += this.#batches.add(row);
    return text;
  }

  /** The statements of all rows that wait. */
  flush(): string {
    return this.#batches.flush();
  }

  #recordTemplate({ kind, kindLabel: label }: ExportedRecord): RowTemplate {
    if (kind !== 'entity') return this.#batches.template(RECORDS[kind]);
    if (label === null) throw new Error('an entity has no label of its kind');
    return this.#batches.template({ ...RECORDS[kind], names: { labels: this.#labels, label: [label] } }, label);
  }
}

function scriptRow(template: RowTemplate, properties: PropertyRow, extra: Readonly<Record<string, string>>): ScriptRow {
  return { template, row: rowText(template, properties, extra) };
}

function detailKey({ label, properties }: ExportedDetail): string {
  return DETAILS[label].key(properties);
}

/** The properties of a link that are written after the id of its end in the text of links. */
const WRITTEN_WITH_LINK = Object.fromEntries(
  Object.entries(LINK_LAYOUTS).map(([type, { columns }]) => [
    type,
    OWN_TEMPLATES.has(type as LinkType) ? ['ordinal'] : columns.map(({ name }) => name),
  ]),
) as unknown as Readonly<Record<LinkType, readonly string[]>>;

/** Links as one text, `ABOUT relation:a, BASED_ON claim:b 0 DIRECT`: ids and codes hold neither spaces nor commas. */
function linksText(links: readonly ExportedLink[]): string {
  return links.map(linkText).join(', ');
}

function linkText({ type, id, properties }: ExportedLink): string {
  let text = `${type} ${id}`;
  for (const name of WRITTEN_WITH_LINK[type]) text += ` ${properties.textOrEmpty(name)}`;
  return text.trimEnd();
}
