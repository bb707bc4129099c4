import type { ExportedLink, ExportedRecord, Properties } from '../domain/export/exported-graph';
import { isDeniedOn } from '../domain/status/participation';
import { ruleOfSupport } from '../domain/status/rules';
import { statusOf, supportOfRank } from '../domain/support';
import type { Day } from '../domain/time-bounds';
import type { CropDay } from '../store/crop-store';

/**
 * A record as it was at the end of a day: of a relation the steps until then, what the last of them says, and who was
 * denied as a participant.
 *
 * What others than relations hold is not dated, nor is what a data set says of relations; structural relations are always
 * read as of today.
 */
export function recordAsOf(record: ExportedRecord, { saidBy, structuralTypes }: CropDay): ExportedRecord {
  if (saidBy === null || record.kind !== 'relation' || record.properties.stepDays === undefined) return record;
  if (structuralTypes.includes(String(record.properties.type))) return record;
  return {
    ...record,
    properties: { ...record.properties, ...statusAsOf(record.properties, saidBy) },
    links: record.links.map((link) => (link.type === 'PARTICIPATES_IN' ? participationAsOf(link, saidBy) : link)),
  };
}

function statusAsOf(properties: Properties, day: Day): Properties {
  const stepDays = (properties.stepDays as readonly string[]).filter((step) => step <= day);
  const kept = <T>(name: string): readonly T[] => (properties[name] as readonly T[]).slice(0, stepDays.length);
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
  const { deniedDays, disputedDays, ...others } = link.properties;
  const denied = daysUntil(deniedDays, day);
  const disputed = daysUntil(disputedDays, day);
  const properties: Properties = {
    ...others,
    denied: isDeniedOn(denied, day),
    disputed: isDeniedOn(disputed, day),
    ...(denied.length > 0 ? { deniedDays: denied } : {}),
    ...(disputed.length > 0 ? { disputedDays: disputed } : {}),
  };
  return { ...link, properties };
}

/** A list that would be empty is not there, as in the graph. */
function daysUntil(days: Properties[string] | undefined, day: Day): readonly Day[] {
  return ((days ?? []) as readonly Day[]).filter((turn) => turn <= day);
}
