import type { ExportQuestion } from '../domain/export/export-question';
import type { ClaimCounts, ExportedGraph, ExportedRecord, Properties } from '../domain/export/exported-graph';
import type { RelationTypeDefinition, Vocabulary } from '../domain/vocabulary';
import { directEdges, participationsOf, relationProperties, type DirectEdge } from './direct-edges';

/** A relation that is drawn: what its edges have in common, and the edges, one at least. */
export interface DrawnRelation {
  readonly type: string;
  readonly properties: Properties;
  readonly edges: readonly DirectEdge[];
}

const NO_CLAIMS: ClaimCounts = { claims: 0, affirming: 0, denying: 0 };

/** The relations of a graph that have edges, in pages, in the order of their ids; one page is held at a time. */
export async function* drawnRelations(
  graph: ExportedGraph,
  { lang }: Pick<ExportQuestion, 'lang'>,
  { relationTypes }: Pick<Vocabulary, 'relationTypes'>,
): AsyncGenerator<readonly DrawnRelation[]> {
  for await (const page of graph.records('relation')) {
    const drawn = page.flatMap((relation) => withEdges(relation, relationTypes));
    const counts = await graph.claimCounts(drawn.map(({ relation }) => relation.id));
    yield drawn.map(({ relation, type, edges }, index) => {
      return { type, edges, properties: relationProperties(relation, lang, counts[index] ?? NO_CLAIMS) };
    });
  }
}

/** A relation with its edges. */
interface EdgedRelation {
  readonly relation: ExportedRecord;
  readonly type: string;
  readonly edges: readonly DirectEdge[];
}

function withEdges(
  relation: ExportedRecord,
  relationTypes: ReadonlyMap<string, RelationTypeDefinition>,
): readonly EdgedRelation[] {
  const participations = participationsOf(relation);
  const definition = relationTypes.get(participations.type);
  if (definition === undefined) return [];
  const edges = directEdges(participations, definition);
  return edges.length === 0 ? [] : [{ relation, type: definition.code, edges }];
}
