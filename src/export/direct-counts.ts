import type { ExportedGraph, ExportedParticipations } from '../domain/export/exported-graph';
import type { RelationTypeDefinition, Vocabulary } from '../domain/vocabulary/vocabulary';
import { directEdges } from './direct-edges';

/** How much of a graph is drawn, and how much is left out. Nothing is counted twice. */
export interface DirectCounts {
  readonly edges: number;
  /** Relations with at least one edge. */
  readonly drawnRelations: number;
  /** Relations that are classes; their participations are not counted below. */
  readonly genericRelations: number;
  /** Others that have no edge: no two of their participants are in a listed hop. */
  readonly relationsWithoutHop: number;
  /** Participations that are denied. */
  readonly deniedParticipations: number;
  /** Others whose role is in no hop that their type lists. */
  readonly participationsInNoHop: number;
  readonly claims: number;
  readonly sources: number;
}

type MutableCounts = { -readonly [K in keyof DirectCounts]: number };

/** Counts what the direct shape of a graph shows and leaves out; reads the participants of every relation once. */
export async function countDirect(
  graph: ExportedGraph,
  { relationTypes }: Pick<Vocabulary, 'relationTypes'>,
): Promise<DirectCounts> {
  const counts: MutableCounts = {
    edges: 0,
    drawnRelations: 0,
    genericRelations: 0,
    relationsWithoutHop: 0,
    deniedParticipations: 0,
    participationsInNoHop: 0,
    claims: graph.counts.claim,
    sources: graph.counts.source,
  };
  const types = new Map([...relationTypes].map(([code, type]) => [code, { type, roles: hopRoles(type) }]));
  for await (const page of graph.participations()) {
    for (const relation of page) addRelation(counts, relation, types.get(relation.type) ?? UNLISTED);
  }
  return counts;
}

interface HopType {
  readonly type: Pick<RelationTypeDefinition, 'hops'>;
  readonly roles: ReadonlySet<string>;
}

const UNLISTED: HopType = { type: { hops: [] }, roles: new Set() };

function hopRoles({ hops }: RelationTypeDefinition): ReadonlySet<string> {
  return new Set(hops.flatMap(({ from, to }) => [from, to]));
}

function addRelation(counts: MutableCounts, relation: ExportedParticipations, { type, roles }: HopType): void {
  if (relation.generic) {
    counts.genericRelations++;
    return;
  }
  const edges = directEdges(relation, type).length;
  counts.edges += edges;
  if (edges > 0) counts.drawnRelations++;
  else counts.relationsWithoutHop++;
  relation.participants.forEach(({ role }, index) => {
    if (relation.denied[index]) counts.deniedParticipations++;
    else if (!roles.has(role)) counts.participationsInNoHop++;
  });
}

/** What is shown and what is left out, in words, a line each. */
export function leftOutLines(counts: DirectCounts): readonly string[] {
  return [
    `Edges: ${counts.edges}, of relations: ${counts.drawnRelations}. Left out:`,
    `- relations that are classes, such as any export of arms by somebody: ${counts.genericRelations}`,
    `- other relations, in which no two participants are neighbours by a listed hop: ${counts.relationsWithoutHop}`,
    `- participations that are denied: ${counts.deniedParticipations}`,
    `- other participations, in a role that no listed hop has: ${counts.participationsInNoHop}`,
    `- claims, which edges only count: ${counts.claims}; sources: ${counts.sources}`,
  ];
}
