import type { LocalizedText, Relation } from '../../domain/record/relation';
import type { Status, Support, SupportStep } from '../../domain/record/support';
import type { TimeBounds } from '../../domain/time/time-bounds';
import type { Row } from '../neo4j/database';

/** A relation from the columns of filters/relation-columns. */
export function readRelation(row: Row): Relation {
  return {
    id: row.id as string,
    type: row.type as string,
    titles: readTitles(row),
    when: row.when as string | null,
    bounds: readBounds(row),
    generic: row.generic as boolean,
    partOf: row.partOf as string | null,
    dataSet: row.dataSet as string,
    support: row.support as Support,
    supportRank: row.supportRank as number,
    contested: row.contested as boolean,
    status: row.status as Status,
    rule: row.rule as string,
    origins: row.origins as number,
    steps: readSteps(row),
  };
}

function readTitles(row: Row): readonly LocalizedText[] {
  const texts = row.titles as readonly string[];
  return (row.titleLangs as readonly string[]).map((lang, index) => ({ lang, text: texts[index] ?? '' }));
}

function readBounds(row: Row): TimeBounds {
  return {
    startMin: row.startMin as string,
    startMax: row.startMax as string,
    endMin: row.endMin as string,
    endMax: row.endMax as string,
    startKnown: row.startKnown as boolean,
    endKnown: row.endKnown as boolean,
    ongoing: row.ongoing as boolean,
  };
}

function readSteps(row: Row): readonly SupportStep[] {
  const ranks = row.stepRanks as readonly number[];
  const contested = row.stepContested as readonly boolean[];
  const origins = row.stepOrigins as readonly number[];
  return (row.stepDays as readonly string[]).map((day, index) => ({
    day,
    rank: ranks[index] ?? 0,
    contested: contested[index] ?? false,
    origins: origins[index] ?? 0,
  }));
}
