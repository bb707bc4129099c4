import { isDay } from '../../domain/time/calendar-day';
import { EntenteError } from '../../base/errors';
import { LIMITS } from '../../base/limits';
import { didYouMean } from '../../base/nearest-name';
import { PATH_DIRECTIONS, PATH_OBJECTIVES, type PathQuestion, type PreparedQuestion } from '../../domain/path/question';
import { CONTESTED_MODES, SUPPORT_FLOORS } from '../../domain/record/support';
import { timeBoxOf, type AskedTime } from '../../domain/time/time-box';
import { CERTAINTIES, WINDOW_MATCHES } from '../../domain/time/time-match';
import { RELATION_CATEGORIES, type Vocabulary } from '../../domain/vocabulary/vocabulary';

/** Most hops of a path when the question does not say. */
const DEFAULT_HOPS = 4;

/** A prepared question without the entities that it names. */
export type PathConditions = Omit<PreparedQuestion, 'from' | 'to' | 'avoid'>;

/**
 * Checks the conditions of a question, fills in the defaults, and reads its time; the only place that does.
 *
 * Throws EntenteError: TIME_CONFLICT for `at` with `during`, HOPS_OUT_OF_RANGE, ARGUMENT_OUT_OF_RANGE for `minOrigins`,
 * the code of the fault for a text that is no EDTF, and BAD_USER_INPUT for a value that its list does not have.
 */
export function pathConditions(question: PathQuestion, vocabulary: Vocabulary): PathConditions {
  const roles = new Set([...vocabulary.relationTypes.values()].flatMap((type) => type.roles.map(({ code }) => code)));
  return {
    types: codes('types', question.types, vocabulary.relationTypes.keys()),
    categories: codes('categories', question.categories, RELATION_CATEGORIES),
    roles: codes('roles', question.roles, roles),
    direction: code('direction', question.direction ?? 'ANY', PATH_DIRECTIONS),
    throughKinds: codes('throughKinds', question.throughKinds, vocabulary.entityKinds.keys()),
    ...times(question),
    minSupport: code('minSupport', question.minSupport ?? 'ALLEGED', SUPPORT_FLOORS),
    contested: code('contested', question.contested ?? 'FLAG', CONTESTED_MODES),
    minOrigins: leastOrigins(question.minOrigins ?? 0),
    objective: code('objective', question.objective ?? 'BALANCED', PATH_OBJECTIVES),
    maxHops: mostHops(question.maxHops ?? DEFAULT_HOPS),
  };
}

function times(question: PathQuestion): Pick<PathConditions, keyof AskedTime | 'time' | 'saidBy'> {
  const { at = null, during = null, saidBy = null } = question;
  if (at !== null && during !== null) {
    throw new EntenteError('TIME_CONFLICT', '`at` and `during` cannot be asked together.');
  }
  if (saidBy !== null && !isDay(saidBy)) {
    throw new EntenteError('BAD_USER_INPUT', '`saidBy` is not a calendar day.', {
      hint: 'Write the day as 2023-10-31.',
      details: { argument: 'saidBy' },
    });
  }
  const asked = {
    at,
    during,
    window: code('window', question.window ?? 'OVERLAPS', WINDOW_MATCHES),
    match: code('match', question.match ?? 'POSSIBLE', CERTAINTIES),
  };
  return { ...asked, time: timeBoxOf(asked), saidBy };
}

function mostHops(maxHops: number): number {
  if (Number.isInteger(maxHops) && maxHops >= 1 && maxHops <= LIMITS.pathHops) return maxHops;
  throw new EntenteError('HOPS_OUT_OF_RANGE', `\`maxHops\` is ${maxHops}; 1 to ${LIMITS.pathHops} are accepted.`, {
    details: { argument: 'maxHops', least: 1, limit: LIMITS.pathHops },
  });
}

function leastOrigins(minOrigins: number): number {
  if (Number.isInteger(minOrigins) && minOrigins >= 0) return minOrigins;
  throw new EntenteError('ARGUMENT_OUT_OF_RANGE', `\`minOrigins\` is ${minOrigins}; 0 or more is accepted.`, {
    details: { argument: 'minOrigins', least: 0 },
  });
}

/** Distinct codes in code-point order: the order of a list does not change the question. Null asks for nothing. */
function codes<T extends string>(
  argument: string,
  given: readonly T[] | null | undefined,
  known: Iterable<string>,
): readonly T[] | null {
  if (given === null || given === undefined) return null;
  const list = [...known];
  for (const each of given) code(argument, each, list);
  return [...new Set(given)].sort();
}

function code<T extends string>(argument: string, given: T, known: readonly string[]): T {
  if (known.includes(given)) return given;
  throw new EntenteError('BAD_USER_INPUT', `\`${argument}\` cannot be ${given.slice(0, 100)}.`, {
    hint: didYouMean(given, known, `Use one of the ${known.length} values of \`${argument}\`.`),
    details: { argument },
  });
}
