import { dayText } from '../../domain/time/calendar-day';
import type { EffectiveQuestion } from '../../domain/path/question';
import type { Reproduction } from '../../domain/record/reproduction';
import { rankOfFloor } from '../../domain/record/support';
import { LAST_DAY } from '../../domain/time/time-bounds';
import type { RelationTypeDefinition } from '../../domain/vocabulary/vocabulary';
import { admitsDefinition } from '../../paths/conditions';
import type { PathSearch } from '../../paths/search-paths';
import type { DayLimits, TimeBox } from '../../domain/time/time-box';
import type { Database } from '../../store/neo4j/database';
import { givenParameters } from '../../store/neo4j/statements';

/** The statement that reads the relations of every hop of a page of paths again. */
const EVIDENCE_STATEMENT = 'path/evidence';

/**
 * The statement and the parameters with which anybody can check the relations of every hop of a page of paths.
 *
 * `sequences` are the entity ids of each path.
 */
export function pathReproduction(
  { statements }: Pick<Database, 'statements'>,
  { graph: { types }, question }: Pick<PathSearch, 'graph' | 'question'>,
  sequences: readonly (readonly string[])[],
): Reproduction {
  const statement = statements.get(EVIDENCE_STATEMENT);
  if (statement === undefined) throw new Error(`there is no statement ${EVIDENCE_STATEMENT}`);
  return {
    cypher: statement.text,
    proves: 'EVIDENCE',
    parameters: givenParameters({
      sequences,
      rolePairs: rolePairs(question, types),
      ...limitsOf(question.time),
      saidBy: question.saidBy ?? LAST_DAY,
      structuralTypes: types.filter(({ structural }) => structural).map(({ code }) => code),
      leastRank: rankOfFloor(question.minSupport),
      contested: question.contested === 'FLAG' ? null : question.contested === 'ONLY',
      leastOrigins: question.minOrigins,
    }),
  };
}

/** `TYPE ROLE ROLE` for each way to walk a hop: from the first role to the second. */
function rolePairs(question: EffectiveQuestion, types: readonly RelationTypeDefinition[]): readonly string[] {
  const pairs = types.flatMap((type) =>
    type.hops
      .filter((hop) => admitsDefinition(type, hop, question))
      .flatMap((hop) => {
        const out = `${type.code} ${hop.from} ${hop.to}`;
        const back = `${type.code} ${hop.to} ${hop.from}`;
        if (question.direction === 'ANY') return [out, back];
        return question.direction === 'OUT' ? [out] : [back];
      }),
  );
  return [...new Set(pairs)].sort();
}

function limitsOf(box: TimeBox): Readonly<Record<string, string>> {
  const entries = Object.entries(box) as [keyof TimeBox, DayLimits][];
  return Object.fromEntries(
    entries.flatMap(([bound, { from, to }]) => [
      [`${bound}From`, dayText(from)],
      [`${bound}To`, dayText(to)],
    ]),
  );
}
