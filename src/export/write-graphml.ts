import type { ExportQuestion } from '../domain/export/export-question';
import type { ExportChunk, ExportedGraph, ExportedRecord } from '../domain/export/exported-graph';
import type { PropertyRow } from '../domain/export/property-row';
import type { HopDefinition } from '../domain/vocabulary/vocabulary';
import {
  DIRECT_EDGE_LAYOUT,
  DIRECT_EDGE_PROPERTIES,
  DIRECT_NODE_LAYOUT,
  DIRECT_NODE_PROPERTIES,
  layoutOf,
  type Codebook,
} from './direct-codebook';
import { countDirect, type DirectCounts } from './direct-counts';
import { directNode, hopProperties } from './direct-edges';
import { drawnRelations, type DrawnRelation } from './drawn-relations';
import type { WriterResources } from './export-writer';
import { GraphmlKeys } from './graphml-keys';
import { textPieces } from './text-pieces';
import { xmlText } from './xml-text';

/** The properties of the graph itself. */
const GRAPH_PROPERTIES = Object.freeze({
  title: { type: 'string', meaning: 'What this is' },
  remark: { type: 'string', meaning: 'What to keep in mind' },
  dataSets: { type: 'string', meaning: 'JSON: the data sets that it was taken from, as they describe themselves' },
  licence: { type: 'string', meaning: 'Licences of the data sets' },
  notice: { type: 'string', meaning: 'Notices of the data sets' },
  run: { type: 'int', meaning: 'Run of the graph that it shows' },
  options: { type: 'string', meaning: 'JSON: what was asked for; empty for the whole graph' },
  queryHash: { type: 'string', meaning: 'SHA-256 of what was asked for' },
  nodes: { type: 'int', meaning: 'Entities, those without an edge included' },
  edges: { type: 'int', meaning: 'Edges' },
  drawnRelations: { type: 'int', meaning: 'Relations with at least one edge' },
  genericRelations: { type: 'int', meaning: 'Left out: relations that are classes' },
  relationsWithoutHop: { type: 'int', meaning: 'Left out: other relations, without two neighbours by a listed hop' },
  deniedParticipations: { type: 'int', meaning: 'Left out: participations that are denied' },
  participationsInNoHop: { type: 'int', meaning: 'Left out: other participations, in a role that no listed hop has' },
  claims: { type: 'int', meaning: 'Left out: claims, which edges only count' },
  sources: { type: 'int', meaning: 'Left out: sources' },
} as const satisfies Codebook);
const GRAPH_LAYOUT = layoutOf(GRAPH_PROPERTIES);

const TITLE = 'Entente: a knowledge graph of geopolitical relationships, each dated, attributed and open to dispute.';
const REMARK =
  'Being in the graph implies no wrongdoing. What is alleged stays alleged: a status is computed from claims. ' +
  'All edges are written as directed, since readers refuse files of both sorts: those with symmetric = true have no ' +
  'direction. Dates are ISO 8601 text, lists are JSON. Characters that XML cannot hold are written as U+FFFD.';

const OPENING = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" \
xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;
const CLOSING = '</graph>\n</graphml>\n';

const GRAPH_KEYS = new GraphmlKeys('graph', GRAPH_PROPERTIES, GRAPH_LAYOUT);
const NODE_KEYS = new GraphmlKeys('node', DIRECT_NODE_PROPERTIES, DIRECT_NODE_LAYOUT);
const EDGE_KEYS = new GraphmlKeys('edge', DIRECT_EDGE_PROPERTIES, DIRECT_EDGE_LAYOUT);

/**
 * Writes a graph as GraphML: entities as nodes, and one edge for each listed hop. Every edge has an id, so that parallel
 * edges stay apart.
 *
 * The data of the graph itself say whose data it holds and what was asked, and count what edges cannot show.
 */
export async function* writeGraphml(
  graph: ExportedGraph,
  question: ExportQuestion,
  { vocabulary }: Pick<WriterResources, 'vocabulary'>,
): AsyncGenerator<ExportChunk> {
  const counts = await countDirect(graph, vocabulary);
  yield { file: '', text: headText(graph, counts) };
  const make = (entity: ExportedRecord): string => nodeText(directNode(entity, question.lang));
  for await (const nodes of graph.records('entity', { extent: 'WHOLE', make })) yield* textPieces(nodes);
  for await (const page of drawnRelations(graph, question, vocabulary)) yield* textPieces(edgeTexts(page));
  yield { file: '', text: CLOSING };
}

function headText(graph: ExportedGraph, counts: DirectCounts): string {
  const keys = GRAPH_KEYS.declarations() + NODE_KEYS.declarations() + EDGE_KEYS.declarations();
  const data = GRAPH_KEYS.data(graphProperties(graph, counts));
  return `${OPENING}${keys}<graph id="entente" edgedefault="directed">\n${data}\n`;
}

function graphProperties(graph: ExportedGraph, counts: DirectCounts): PropertyRow {
  const { dataSets, options, queryHash } = graph;
  const described = dataSets.map(({ id, title, version, date, licence, attribution, notice, draft }) => {
    return { id, title, version, date, licence, attribution, notice, draft };
  });
  return GRAPH_LAYOUT.row({
    title: TITLE,
    remark: REMARK,
    dataSets: JSON.stringify(described),
    licence: distinct(dataSets.map(({ licence }) => licence)),
    notice: distinct(dataSets.map(({ notice }) => notice)),
    run: graph.graph.run ?? 0,
    options: JSON.stringify(options),
    queryHash,
    nodes: graph.counts.entity,
    ...counts,
  });
}

function distinct(texts: readonly string[]): string {
  return [...new Set(texts)].join('\n');
}

function nodeText(node: PropertyRow): string {
  return `<node id="${xmlText(node.textOrEmpty('id'))}">${NODE_KEYS.data(node)}</node>\n`;
}

/**
 * The edges of a page. The data of a hop and of a relation are turned into text once, not for every edge.
 *
 * Edges come one by one, because the texts of a page take ten times as much memory as its relations.
 */
function* edgeTexts(page: readonly DrawnRelation[]): Generator<string> {
  for (const { properties, edges } of page) {
    const shared = EDGE_KEYS.data(properties);
    for (const { id, source, target, hop } of edges) {
      const ends = `source="${xmlText(source)}" target="${xmlText(target)}"`;
      yield `<edge id="${xmlText(id)}" ${ends}>${hopText(hop)}${shared}</edge>\n`;
    }
  }
}

/** The data of hops as text; a vocabulary has some hundred hops. */
const HOP_TEXTS = new WeakMap<HopDefinition, string>();

function hopText(hop: HopDefinition): string {
  let text = HOP_TEXTS.get(hop);
  if (text === undefined) {
    text = EDGE_KEYS.data(hopProperties(hop));
    HOP_TEXTS.set(hop, text);
  }
  return text;
}
