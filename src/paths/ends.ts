import type { PathGraph } from '../domain/path/graph';
import type { EffectiveQuestion } from '../domain/path/question';

/** The entities at which paths begin and end, and those through which they may lead; by entity index. */
export interface SearchEnds {
  readonly sources: readonly number[];
  readonly targets: readonly number[];
  /** 1 for a source, 2 for a target, 3 for both. */
  readonly sides: Uint8Array;
  /** 1 for entities through which a path may lead: no end, not avoided, of a kind that is asked for. */
  readonly passable: Uint8Array;
}

export const SOURCE_SIDE = 1;
export const TARGET_SIDE = 2;

/** The ends of a question in a graph, sorted by id. An id that the graph does not hold is left out: it has no hops. */
export function searchEnds(graph: PathGraph, question: EffectiveQuestion): SearchEnds {
  const { ids, kinds } = graph.entities;
  const sides = new Uint8Array(ids.length);
  const sources = indexesOf(graph, question.from);
  const targets = indexesOf(graph, question.to);
  for (const source of sources) sides[source] = SOURCE_SIDE;
  for (const target of targets) sides[target] = (sides[target] ?? 0) | TARGET_SIDE;
  const through = question.throughKinds === null ? null : new Set(question.throughKinds);
  const passable = new Uint8Array(ids.length);
  kinds.forEach((kind, entity) => {
    if (sides[entity] === 0 && (through === null || through.has(kind))) passable[entity] = 1;
  });
  for (const avoided of indexesOf(graph, question.avoid)) passable[avoided] = 0;
  return { sources, targets, sides, passable };
}

function indexesOf(graph: PathGraph, ids: readonly string[]): number[] {
  const found = ids.map((id) => graph.entities.indexOf.get(id)).filter((index) => index !== undefined);
  return [...new Set(found)].sort((left, right) => left - right);
}
