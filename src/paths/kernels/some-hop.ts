import type { PathGraph } from '../../domain/path/graph';
import { MOST_DEFINITIONS, type HopConditions } from '../conditions';
import type { RelationTest } from './relation-test';

/** What a single hop is tested by. */
export interface HopTest {
  readonly graph: PathGraph;
  readonly conditions: HopConditions;
  readonly test: RelationTest;
}

/** The step to read of a hop's relation when the hop meets the conditions, else -1. */
export function hopMeets({ graph, conditions, test }: HopTest, hop: number): number {
  const relation = graph.hopRelations[hop]!;
  const type = graph.relations.types[relation]!;
  const ways = conditions.waysOf[type * MOST_DEFINITIONS + graph.hopDefinitions[hop]!]!;
  if ((ways & graph.hopDirections[hop]!) === 0 || test.isDenied(hop) || !test.isInTime(relation)) return -1;
  return test.supportedStep(relation);
}

/** Whether any hop of the graph passes. */
export function someHop(graph: PathGraph, passes: (hop: number) => boolean): boolean {
  for (let hop = 0; hop < graph.hopRelations.length; hop += 1) if (passes(hop)) return true;
  return false;
}
