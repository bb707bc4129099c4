import type { PathGraph } from '../domain/path/graph';
import type { PreparedQuestion } from '../domain/path/question';
import { ANY_TIME } from '../domain/time/time-box';
import { compileConditions } from './conditions';
import { RelationTest } from './kernels/relation-test';
import { hopMeets, someHop } from './kernels/some-hop';

/** Fields of a question that only make sense together. */
type Part = readonly (keyof PreparedQuestion)[];

const PARTS: readonly Part[] = [
  ['types', 'categories', 'roles'],
  ['at', 'during', 'window', 'match', 'time'],
  ['saidBy', 'minSupport', 'contested', 'minOrigins'],
];

const NOTHING_ASKED: Partial<PreparedQuestion> = {
  types: null,
  categories: null,
  roles: null,
  at: null,
  during: null,
  time: ANY_TIME,
  saidBy: null,
  minSupport: 'ANY',
  contested: 'FLAG',
  minOrigins: 0,
};

/**
 * The arguments that no hop of the graph meets; null when some hop meets the question.
 *
 * If one part of the question fails by itself, only its arguments are named. If only the combination fails, all
 * arguments that ask for something are named.
 */
export function emptyArguments(graph: PathGraph, question: PreparedQuestion): readonly string[] | null {
  if (isMet(graph, question)) return null;
  const alone = PARTS.filter((part) => !isMet(graph, onlyWith(question, part)));
  const failing = alone.length > 0 ? alone : PARTS;
  return failing.flat().filter((argument) => asksSomething(question, argument));
}

function isMet(graph: PathGraph, question: PreparedQuestion): boolean {
  const conditions = compileConditions(graph.types, question);
  const test = new RelationTest(graph, conditions);
  return someHop(graph, (hop) => hopMeets({ graph, conditions, test }, hop) >= 0);
}

function onlyWith(question: PreparedQuestion, part: Part): PreparedQuestion {
  const kept = Object.fromEntries(part.map((argument) => [argument, question[argument]]));
  return { ...question, ...NOTHING_ASKED, ...kept };
}

function asksSomething(question: PreparedQuestion, argument: keyof PreparedQuestion): boolean {
  const value = question[argument];
  // No argument of its own: read from `at` or `during`, which are named.
  if (argument === 'time') return false;
  if (argument === 'window') return value !== 'OVERLAPS' && question.during !== null;
  if (argument === 'match') return value === 'CERTAIN' && (question.at !== null || question.during !== null);
  return value !== NOTHING_ASKED[argument];
}
