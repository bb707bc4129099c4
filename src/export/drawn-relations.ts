import { EntenteError } from '../base/errors';
import type { ExportQuestion } from '../domain/export/export-question';
import type { ClaimCounts, ExportedGraph, ExportedRecord } from '../domain/export/exported-graph';
import type { PropertyRow } from '../domain/export/property-row';
import type { RelationTypeDefinition, Vocabulary } from '../domain/vocabulary/vocabulary';
import { directEdges, participationsOf, relationProperties, withCounts, type DirectEdge } from './direct-edges';

/** A relation that is drawn: its edges, at least one, and the properties that they have in common. */
export interface DrawnRelation {
  readonly type: string;
  readonly properties: PropertyRow;
  readonly edges: readonly DirectEdge[];
}

/** The relations of a graph that have edges, in pages, in the order of their ids. */
export async function* drawnRelations(
  graph: ExportedGraph,
  { lang }: Pick<ExportQuestion, 'lang'>,
  { relationTypes }: Pick<Vocabulary, 'relationTypes'>,
): AsyncGenerator<readonly DrawnRelation[]> {
  const make = (relation: ExportedRecord): DrawnRelation | null => drawnRelation(relation, lang, relationTypes);
  const counted = graph.claimCounts()[Symbol.asyncIterator]();
  try {
    for await (const page of graph.records('relation', { extent: 'WHOLE', make })) {
      const { value: counts } = (await counted.next()) as IteratorResult<readonly ClaimCounts[], undefined>;
      const drawn: DrawnRelation[] = [];
      page.forEach((relation, index) => {
        const count = counts?.[index];
        if (count === undefined)
          throw new EntenteError('INTERNAL', 'Relations and the counts of their claims are of different pages.');
        if (relation === null) return;
        drawn.push({ ...relation, properties: withCounts(relation.properties, count) });
      });
      yield drawn;
    }
  } finally {
    await counted.return?.();
  }
}

function drawnRelation(
  relation: ExportedRecord,
  lang: string,
  relationTypes: ReadonlyMap<string, RelationTypeDefinition>,
): DrawnRelation | null {
  const participations = participationsOf(relation);
  const definition = relationTypes.get(participations.type);
  if (definition === undefined) return null;
  const edges = directEdges(participations, definition);
  return edges.length === 0 ? null : { type: definition.code, edges, properties: relationProperties(relation, lang) };
}
