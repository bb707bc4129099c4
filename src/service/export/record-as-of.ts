import type { ExportedLink, ExportedRecord } from '../../domain/export/exported-graph';
import type { PropertyRow } from '../../domain/export/property-row';
import type { Properties, PropertyValue } from '../../domain/record/properties';
import { isDeniedOn } from '../../domain/status/participation';
import { ruleOfSupport } from '../../domain/status/rules';
import { statusOf, supportOfRank } from '../../domain/record/support';
import type { Day } from '../../domain/time/time-bounds';
import type { CropDay } from '../../store/export/crop-store';

/**
 * A record as it was at the end of a day. Of a relation this gives the steps until that day, the status of the last of
 * them, and which participants were denied.
 *
 * Other records have nothing that changes with the day, nor has what a data set says of relations. Structural relations
 * are always read as of today.
 */
export function recordAsOf(record: ExportedRecord, { saidBy, structuralTypes }: CropDay): ExportedRecord {
  if (saidBy === null || record.kind !== 'relation' || record.properties.value('stepDays') === undefined) return record;
  if (structuralTypes.includes(record.properties.textOrEmpty('type'))) return record;
  return {
    ...record,
    properties: record.properties.with(statusAsOf(record.properties, saidBy)),
    links: record.links.map((link) => (link.type === 'PARTICIPATES_IN' ? participationAsOf(link, saidBy) : link)),
  };
}

function statusAsOf(properties: PropertyRow, day: Day): Properties {
  const stepDays = (properties.value('stepDays') as readonly string[]).filter((step) => step <= day);
  const kept = <T>(name: string): readonly T[] => (properties.value(name) as readonly T[]).slice(0, stepDays.length);
  const stepRanks = kept<number>('stepRanks');
  const stepContested = kept<boolean>('stepContested');
  const stepOrigins = kept<number>('stepOrigins');
  const support = supportOfRank(stepRanks.at(-1) ?? 0);
  const contested = stepContested.at(-1) ?? false;
  return {
    stepDays,
    stepRanks,
    stepContested,
    stepOrigins,
    support,
    supportRank: stepRanks.at(-1) ?? 0,
    contested,
    status: statusOf(support, contested),
    rule: ruleOfSupport(support).code,
    origins: stepOrigins.at(-1) ?? 0,
  };
}

function participationAsOf(link: ExportedLink, day: Day): ExportedLink {
  const denied = daysUntil(link.properties.value('deniedDays'), day);
  const disputed = daysUntil(link.properties.value('disputedDays'), day);
  const properties = link.properties.with({
    denied: isDeniedOn(denied, day),
    disputed: isDeniedOn(disputed, day),
    deniedDays: listOf(denied),
    disputedDays: listOf(disputed),
  });
  return { ...link, properties };
}

function daysUntil(days: PropertyValue | undefined, day: Day): readonly Day[] {
  return ((days ?? []) as readonly Day[]).filter((turn) => turn <= day);
}

/** An empty list is left out, as the graph leaves it out. */
function listOf(days: readonly Day[]): readonly Day[] | undefined {
  return days.length > 0 ? days : undefined;
}
