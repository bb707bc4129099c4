import type { PathGraph } from '../domain/path/graph';
import type { EffectiveQuestion } from '../domain/path/question';
import { compileConditions } from './conditions';
import { RelationTest } from './kernels/relation-test';
import { hopMeets, someHop } from './kernels/some-hop';

/** Arguments of a question that are met or not met together. */
type Part = readonly (keyof EffectiveQuestion)[];

const PARTS: readonly Part[] = [
  ['types', 'categories', 'roles'],
  ['at', 'during', 'window', 'match'],
  ['saidBy', 'minSupport', 'contested', 'minOrigins'],
];

const NOTHING_ASKED: Partial<EffectiveQuestion> = {
  types: null,
  categories: null,
  roles: null,
  at: null,
  during: null,
  saidBy: null,
  minSupport: 'ANY',
  contested: 'FLAG',
  minOrigins: 0,
};

/**
 * The arguments that no hop of the graph can meet; null when some hop meets the question.
 *
 * An argument group that fails by itself is named alone; when only their combination fails, all that ask something are.
 */
export function emptyArguments(graph: PathGraph, question: EffectiveQuestion): readonly string[] | null {
  if (isMet(graph, question)) return null;
  const alone = PARTS.filter((part) => !isMet(graph, onlyWith(question, part)));
  const failing = alone.length > 0 ? alone : PARTS;
  return failing.flat().filter((argument) => asksSomething(question, argument));
}

function isMet(graph: PathGraph, question: EffectiveQuestion): boolean {
  const conditions = compileConditions(graph.types, question);
  const test = new RelationTest(graph, conditions);
  return someHop(graph, (hop) => hopMeets({ graph, conditions, test }, hop) >= 0);
}

function onlyWith(question: EffectiveQuestion, part: Part): EffectiveQuestion {
  const kept = Object.fromEntries(part.map((argument) => [argument, question[argument]]));
  return { ...question, ...NOTHING_ASKED, ...kept };
}

function asksSomething(question: EffectiveQuestion, argument: keyof EffectiveQuestion): boolean {
  const value = question[argument];
  if (argument === 'window') return value !== 'OVERLAPS' && question.during !== null;
  if (argument === 'match') return value === 'CERTAIN' && (question.at !== null || question.during !== null);
  return value !== NOTHING_ASKED[argument];
}
