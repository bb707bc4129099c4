import type { LocalizedText, Relation } from '../../domain/record/relation';
import type { SupportStep } from '../../domain/record/support';
import type { TimeBounds } from '../../domain/time/time-bounds';
import type { OrdinalRow } from '../neo4j/rows';

/** The columns of filters/relation-columns: a relation whose titles and steps are parallel lists. */
export interface RelationRow extends OrdinalRow, TimeBounds, Omit<Relation, 'titles' | 'bounds' | 'steps'> {
  readonly titleLangs: readonly string[];
  readonly titles: readonly string[];
  readonly stepDays: readonly string[];
  readonly stepRanks: readonly number[];
  readonly stepContested: readonly boolean[];
  readonly stepOrigins: readonly number[];
}

/** A relation from its row. */
export function readRelation(row: RelationRow): Relation {
  return { ...row, titles: readTitles(row), bounds: readBounds(row), steps: readSteps(row) };
}

function readTitles({ titleLangs, titles }: RelationRow): readonly LocalizedText[] {
  return titleLangs.map((lang, index) => ({ lang, text: titles[index] ?? '' }));
}

function readBounds({ startMin, startMax, endMin, endMax, startKnown, endKnown, ongoing }: RelationRow): TimeBounds {
  return { startMin, startMax, endMin, endMax, startKnown, endKnown, ongoing };
}

function readSteps({ stepDays, stepRanks, stepContested, stepOrigins }: RelationRow): readonly SupportStep[] {
  return stepDays.map((day, index) => ({
    day,
    rank: stepRanks[index] ?? 0,
    contested: stepContested[index] ?? false,
    origins: stepOrigins[index] ?? 0,
  }));
}
