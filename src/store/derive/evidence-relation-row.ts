import type { EvidenceRelation } from '../../domain/status/evidence';
import type { TimeBounds } from '../../domain/time/time-bounds';

/** A row of `derive/read-relations`; participants as parallel lists. */
export interface EvidenceRelationRow extends TimeBounds {
  readonly id: string;
  readonly type: string;
  readonly generic: boolean;
  readonly roles: readonly string[];
  readonly entities: readonly string[];
  /** Whether each participation is denied and not affirmed, as last derived. */
  readonly denied: readonly boolean[];
}

/** A relation as rule set 1 looks at it. */
export function relationOf({
  id,
  type,
  generic,
  roles,
  entities,
  denied: _,
  ...bounds
}: EvidenceRelationRow): EvidenceRelation {
  const participants = roles.map((role, index) => ({ role, entity: entities[index] ?? '' }));
  return { id, type, generic, participants, bounds };
}
