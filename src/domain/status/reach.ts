import type { EvidenceClaim, EvidenceGraph, EvidenceRelation, Reach } from './evidence';
import type { Participation } from '../record/relation';
import { FIRST_DAY, type Day } from '../time/time-bounds';
import { isDenial } from './bearing';
import type { DerivedClaims } from './liveness';
import { byText } from '../../base/order';

/** The days that a denial covers, inclusive. */
interface Scope {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The period that a denial covers: its scope, else all time up to the day of saying.
 *
 * A denial that something happened ends at the latest day of saying: nobody can deny the future. A denial of an intention
 * keeps the scope that it was given.
 */
function scopeOfDenial(claim: EvidenceClaim, countsFrom: Day): Scope {
  const from = claim.scopeBounds?.startMin ?? FIRST_DAY;
  const to = claim.scopeBounds?.endMax ?? countsFrom;
  return { from, to: claim.modality === 'ACTUAL' && countsFrom < to ? countsFrom : to };
}

/**
 * A class takes in a relation of its type that has every (role, entity) of the class.
 *
 * It takes in a narrower class like any relation, and never itself.
 */
function takesIn(generic: EvidenceRelation, relation: EvidenceRelation): boolean {
  if (!generic.generic || generic.id === relation.id || generic.type !== relation.type) return false;
  const present = new Set(relation.participants.map(keyOf));
  return generic.participants.every((participation) => present.has(keyOf(participation)));
}

/** The relation began within the period, for every reading of its dates. */
function beginsWithin(relation: EvidenceRelation, scope: Scope): boolean {
  return scope.from <= relation.bounds.startMin && relation.bounds.startMax <= scope.to;
}

/**
 * Which denials of a class reach which relations; sorted by claim, then relation.
 *
 * Only denials of the occurrence reach relations: no dismissals, no denials of a detail, no affirmations. Whether the
 * denial is live on a day is checked where the status of that day is derived.
 */
export function reachesOf(
  graph: Pick<EvidenceGraph, 'relations' | 'claims'>,
  derived: DerivedClaims,
): readonly Reach[] {
  const byType = relationsByType(graph.relations.values());
  const reaches: Reach[] = [];
  for (const claim of graph.claims.values()) {
    const generic = graph.relations.get(claim.about);
    const countsFrom = derived.get(claim.id)?.countsFrom;
    if (generic?.generic !== true || countsFrom === undefined || !isDenial(claim)) continue;
    const scope = scopeOfDenial(claim, countsFrom);
    for (const relation of byType.get(generic.type) ?? []) {
      if (takesIn(generic, relation) && beginsWithin(relation, scope)) {
        reaches.push({ claim: claim.id, relation: relation.id });
      }
    }
  }
  return reaches.sort((left, right) => byText(left.claim, right.claim) || byText(left.relation, right.relation));
}

function relationsByType(relations: Iterable<EvidenceRelation>): ReadonlyMap<string, readonly EvidenceRelation[]> {
  const byType = new Map<string, EvidenceRelation[]>();
  for (const relation of relations) {
    const known = byType.get(relation.type);
    if (known === undefined) byType.set(relation.type, [relation]);
    else known.push(relation);
  }
  return byType;
}

function keyOf({ role, entity }: Participation): string {
  return `${role}|${entity}`;
}
