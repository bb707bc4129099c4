import { dayText } from '../../domain/time/calendar-day';
import type { EffectiveQuestion } from '../../domain/path/question';
import type { Reproduction } from '../../domain/record/reproduction';
import { rankOfFloor } from '../../domain/record/support';
import { LAST_DAY } from '../../domain/time/time-bounds';
import type { RelationTypeDefinition } from '../../domain/vocabulary/vocabulary';
import { admitsDefinition } from '../../paths/conditions';
import { timeBoxOf, type DayLimits, type TimeBox } from '../../domain/time/time-box';
import { givenParameters } from '../../store/neo4j/statements';

/** The name of the statement that proves the hops of a page. */
export const EVIDENCE_STATEMENT = 'path/evidence';

/** What a page of paths is proved from. */
export interface Provable {
  readonly question: EffectiveQuestion;
  /** Entity ids of each path. */
  readonly sequences: readonly (readonly string[])[];
  readonly types: readonly RelationTypeDefinition[];
}

/** The statement and parameters with which anyone can check the relations of every hop of a page. */
export function reproduction(cypher: string, { question, sequences, types }: Provable): Reproduction {
  return {
    cypher,
    proves: 'EVIDENCE',
    parameters: givenParameters({
      sequences,
      rolePairs: rolePairs(question, types),
      ...limitsOf(timeBoxOf(question)),
      saidBy: question.saidBy ?? LAST_DAY,
      structuralTypes: types.filter(({ structural }) => structural).map(({ code }) => code),
      leastRank: rankOfFloor(question.minSupport),
      contested: question.contested === 'FLAG' ? null : question.contested === 'ONLY',
      leastOrigins: question.minOrigins,
    }),
  };
}

/** "TYPE ROLE ROLE" for each way in which a hop may be walked, from the first role to the second. */
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
