import { hopsOf, participationKey, type HopPair, type WalkedRelation } from '../record/hops';
import type { Day } from '../time/time-bounds';
import type { RelationTypeDefinition } from '../vocabulary/vocabulary';
import { eitherDenialDays } from '../status/participation';

/** A hop with the days on which it is denied. */
export interface DatedHop extends HopPair {
  /** The days, ascending, on which it becomes denied and stops being so; empty for a hop that never is. */
  readonly denialDays: readonly Day[];
}

/** The hops of a relation, with those that are denied at some time; `days` are the `denialDays` of each participant. */
export function datedHopsOf(
  relation: WalkedRelation,
  type: Pick<RelationTypeDefinition, 'hops'>,
  days: ReadonlyMap<string, readonly Day[]>,
): readonly DatedHop[] {
  return hopsOf(relation, type, new Set()).map((hop) => {
    const { from = '', to = '' } = type.hops[hop.definition] ?? {};
    const one = days.get(participationKey({ role: from, entity: hop.from })) ?? [];
    const other = days.get(participationKey({ role: to, entity: hop.to })) ?? [];
    return { ...hop, denialDays: eitherDenialDays(one, other) };
  });
}
