import type { DerivedClaim } from '../record/claim';
import type {
  BearingClaim,
  Contradiction,
  Ending,
  EvidenceClaim,
  EvidenceGraph,
  EvidenceRelation,
  Reach,
  RelationEvidence,
} from './evidence';
import type { DerivedStatus } from '../record/relation';
import { EVIDENCE_KINDS } from '../record/source';
import { statusOf, SUPPORT_RANKS } from '../record/support';
import { LAST_DAY } from '../time/time-bounds';
import type { RelationTypeDefinition, Vocabulary } from '../vocabulary/vocabulary';
import { contradictionsOf } from './contradictions';
import { countsFrom } from './counts-from';
import { degreesOf } from './degree';
import { judgeAt } from './rules';
import { endingsOf, type DerivedClaims } from './liveness';
import { byId, byText } from '../../base/order';
import { originsOf, withBases } from './origins';
import { partiesOf } from './party';
import { deniedParticipants } from './participation';
import { placesOf } from './places';
import { propositionOf } from './proposition';
import { reachesOf } from './reach';
import { deriveSteps } from './steps';

/** Evidence with what is derived of single claims; statuses, contradictions and degrees are derived from it. */
export interface DerivedEvidence {
  readonly graph: EvidenceGraph;
  readonly vocabulary: Vocabulary;
  readonly claims: DerivedClaims;
  readonly endings: ReadonlyMap<string, Ending>;
  readonly reaches: readonly Reach[];
  /** Claims of each relation, by relation id: about it, and class denials that reach it. */
  readonly claimsOf: ReadonlyMap<string, readonly EvidenceClaim[]>;
}

/**
 * Derives what concerns single claims, and which relations are reached by denials of a class.
 *
 * The whole graph is not needed. `evidenceOf` a relation is the same from any part of the graph that holds: the relation
 * and the classes of its type; all claims about these; all claims that end one of those; the claims on which all of them
 * rest, directly or not, and the claims that end those; the claimants; and the sources that claims are read in or rest
 * on, with the sources of which they are wire copies. Contradictions of place need the structural ties as well.
 */
export function deriveEvidence(graph: EvidenceGraph, vocabulary: Vocabulary): DerivedEvidence {
  const claims = deriveClaims(graph);
  const reaches = reachesOf(graph, claims);
  return {
    graph,
    vocabulary,
    claims,
    endings: endingsOf(graph, claims),
    reaches,
    claimsOf: claimsByRelation(graph, reaches),
  };
}

/** Proposition, parties, origins and first day of every claim, by claim id. */
function deriveClaims(graph: EvidenceGraph): DerivedClaims {
  return new Map([...graph.claims.values()].sort(byId).map((claim) => [claim.id, deriveClaim(claim, graph)]));
}

function deriveClaim(claim: EvidenceClaim, graph: EvidenceGraph): DerivedClaim {
  return {
    proposition: propositionOf(claim),
    parties: partiesOf(claim, graph),
    origins: originsOf(claim, graph),
    countsFrom: countsFrom(claim, graph),
  };
}

/** The evidence of one relation. Throws RangeError for an unknown relation or type. */
export function evidenceOf(relationId: string, derived: DerivedEvidence): RelationEvidence {
  const relation = derived.graph.relations.get(relationId);
  if (relation === undefined) throw new RangeError(`${relationId} is not in the evidence`);
  const claims = (derived.claimsOf.get(relationId) ?? []).map((claim) => bearingClaim(claim, relationId, derived));
  return { relation, type: typeOf(relation, derived.vocabulary), claims: claims.sort(byId) };
}

/** The status of a relation today, and its steps until then. */
export function deriveStatus(evidence: RelationEvidence): DerivedStatus {
  const { rule, opposing, standing } = judgeAt(evidence, LAST_DAY);
  const contested = opposing.length > 0;
  return {
    support: rule.support,
    supportRank: SUPPORT_RANKS[rule.support],
    contested,
    status: statusOf(rule.support, contested),
    rule: rule.code,
    origins: standing.independent.length,
    steps: deriveSteps(evidence),
  };
}

/** Pairs of live claims that cannot both be right, of every relation; by first, then second id. */
export function deriveContradictions(derived: DerivedEvidence): readonly Contradiction[] {
  const placesAgree = placesOf(derived.graph, derived.vocabulary);
  return [...derived.graph.relations.keys()]
    .flatMap((id) => contradictionsOf(evidenceOf(id, derived), placesAgree))
    .sort((left, right) => byText(left.first, right.first) || byText(left.second, right.second));
}

/** Degree of every entity, by id. */
export function deriveDegrees(derived: DerivedEvidence): ReadonlyMap<string, number> {
  const counted = [...derived.graph.relations.keys()].map((id) => {
    const { relation, type, claims } = evidenceOf(id, derived);
    const about = claims.filter(({ via }) => via === 'ABOUT');
    return { relation, type, denied: deniedParticipants(about, LAST_DAY) };
  });
  const degrees = degreesOf(counted);
  return new Map([...derived.graph.entities.keys()].sort(byText).map((id) => [id, degrees.get(id) ?? 0]));
}

function typeOf(relation: EvidenceRelation, vocabulary: Vocabulary): RelationTypeDefinition {
  const type = vocabulary.relationTypes.get(relation.type);
  if (type === undefined) throw new RangeError(`${relation.id} has type ${relation.type}, which the vocabulary lacks`);
  return type;
}

function bearingClaim(claim: EvidenceClaim, relationId: string, derived: DerivedEvidence): BearingClaim {
  const { graph, claims, endings } = derived;
  const own = claims.get(claim.id);
  if (own === undefined) throw new RangeError(`nothing is derived of ${claim.id}`);
  return {
    ...claim,
    ...own,
    via: claim.about === relationId ? 'ABOUT' : 'GENERIC',
    claimantKind: graph.entities.get(claim.madeBy)?.kind ?? '',
    examinedEvidence: hasExaminedEvidence(claim, graph),
    endedBy: endings.get(claim.id) ?? null,
    basisEndedFrom: basisEndedFrom(claim, derived),
  };
}

function hasExaminedEvidence(claim: EvidenceClaim, graph: EvidenceGraph): boolean {
  return (claim.basedOn ?? []).some(({ source, access }) => {
    const kind = source === undefined ? undefined : graph.sources.get(source)?.kind;
    return access === 'DIRECT' && kind !== undefined && EVIDENCE_KINDS.has(kind);
  });
}

function basisEndedFrom(claim: EvidenceClaim, { graph, endings }: DerivedEvidence): string | null {
  const days = withBases(claim, graph).flatMap(({ id }) => {
    const ending = id === claim.id ? undefined : endings.get(id);
    return ending === undefined ? [] : [ending.day];
  });
  return days.sort(byText)[0] ?? null;
}

function claimsByRelation(
  graph: EvidenceGraph,
  reaches: readonly Reach[],
): ReadonlyMap<string, readonly EvidenceClaim[]> {
  const byRelation = new Map<string, EvidenceClaim[]>();
  const add = (relation: string, claim: EvidenceClaim): void => {
    const known = byRelation.get(relation);
    if (known === undefined) byRelation.set(relation, [claim]);
    else known.push(claim);
  };
  for (const claim of graph.claims.values()) add(claim.about, claim);
  for (const reach of reaches) {
    const claim = graph.claims.get(reach.claim);
    if (claim !== undefined) add(reach.relation, claim);
  }
  return byRelation;
}
