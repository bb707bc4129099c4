import type { ExportQuestion } from '../domain/export/export-question';
import type { ExportChunk, ExportedGraph, ExportedRecord } from '../domain/export/exported-graph';
import type { PropertyRow } from '../domain/export/property-row';
import { kindLabel } from '../domain/vocabulary/kind-label';
import { commentScript, RowBatches, rowText, schemaScript } from './cypher-script';
import {
  DIRECT_EDGE_LAYOUT,
  DIRECT_EDGE_PROPERTIES,
  DIRECT_NODE_LAYOUT,
  DIRECT_NODE_PROPERTIES,
  type Codebook,
} from './direct-codebook';
import { countDirect, leftOutLines, type DirectCounts } from './direct-counts';
import { directNode, edgeProperties } from './direct-edges';
import { drawnRelations } from './drawn-relations';
import type { WriterResources } from './export-writer';
import { headerLines } from './header-lines';
import { textPieces } from './text-pieces';

const WHAT = [
  'Cypher, shape direct: one typed, dated edge for each two entities that are neighbours in a relation, to be drawn.',
  'Runs on an empty Neo4j 5 in cypher-shell, in the Browser or through a driver; running it again changes nothing.',
  'Load it into a database of its own: its entities are not those of shape model.',
];

/** The one migration that this shape needs: ids of entities are unique. */
const ENTITY_IDS = 'migrations/003-entity-id';

/**
 * Writes a graph as a Cypher script for drawing: entities with a label, and one edge for each listed hop.
 *
 * The header counts what such edges cannot show. Statements are plain, end with `;` and find what they write by id, so
 * that running the script again changes nothing.
 */
export async function* writeCypherDirect(
  graph: ExportedGraph,
  question: ExportQuestion,
  resources: WriterResources,
): AsyncGenerator<ExportChunk> {
  const counts = await countDirect(graph, resources.vocabulary);
  yield { file: '', text: headScript(graph, counts, resources) };
  yield* entityChunks(graph, question, resources);
  yield* edgeChunks(graph, question, resources);
}

function headScript(graph: ExportedGraph, counts: DirectCounts, { migrations }: WriterResources): string {
  const lines = [
    ...headerLines(graph, [...WHAT, ...leftOutLines(counts)]),
    'Nodes:',
    ...codebookLines(DIRECT_NODE_PROPERTIES),
    'Edges, of the type of their relation:',
    ...codebookLines(DIRECT_EDGE_PROPERTIES),
  ];
  return commentScript(lines) + schemaScript(new Map([...migrations].filter(([name]) => name === ENTITY_IDS)));
}

function codebookLines(codebook: Codebook): readonly string[] {
  return Object.entries(codebook).map(([name, { type, meaning }]) => `- ${name} (${type}): ${meaning}`);
}

/** An entity that is drawn, and the label of its kind. */
interface DirectEntity {
  readonly label: string | null;
  readonly node: PropertyRow;
}

async function* entityChunks(
  graph: ExportedGraph,
  { lang }: ExportQuestion,
  { vocabulary, templates }: WriterResources,
): AsyncGenerator<ExportChunk> {
  const labels = [...vocabulary.entityKinds.keys()].map((kind) => kindLabel(kind, vocabulary));
  const batches = new RowBatches(templates);
  const make = (entity: ExportedRecord): DirectEntity => ({ label: entity.kindLabel, node: directNode(entity, lang) });
  for await (const page of graph.records('entity', { extent: 'WHOLE', make })) {
    const statements = page.map(({ label, node }) => {
      if (label === null) throw new Error('an entity has no label of its kind');
      const names = { labels, label: [label] };
      const template = batches.template(
        { name: 'templates/merge-direct-entities', layout: DIRECT_NODE_LAYOUT, names },
        label,
      );
      return batches.add({ template, row: rowText(template, node) });
    });
    yield* textPieces(statements);
  }
  yield* textPieces([batches.flush()]);
}

async function* edgeChunks(
  graph: ExportedGraph,
  question: ExportQuestion,
  { vocabulary, templates }: WriterResources,
): AsyncGenerator<ExportChunk> {
  const batches = new RowBatches(templates);
  for await (const page of drawnRelations(graph, question, vocabulary)) {
    const statements = page.flatMap(({ type, properties, edges }) => {
      const names = { type: [type] };
      const template = batches.template(
        { name: 'templates/merge-direct-edges', layout: DIRECT_EDGE_LAYOUT, names },
        type,
      );
      return edges.map((edge) => {
        const { source, target } = edge;
        return batches.add({ template, row: rowText(template, edgeProperties(edge, properties), { source, target }) });
      });
    });
    yield* textPieces(statements);
  }
  yield* textPieces([batches.flush()]);
}
