import type { BearingClaim, RelationEvidence } from '../../domain/status/evidence';
import type { Explanation } from '../../domain/status/explanation';
import type { Participation, Relation } from '../../domain/record/relation';
import { explainAt } from '../../domain/status/explain';
import { timelineOf, type TimelineEntry } from '../../domain/status/steps';
import type { Day } from '../../domain/time/time-bounds';
import type { Vocabulary } from '../../domain/vocabulary/vocabulary';
import { dayOfReading } from './status-at';

/** A relation with everything that its status is computed from. */
export interface RelationGrounds {
  readonly relation: Relation;
  readonly participants: readonly Participation[];
  readonly claims: readonly BearingClaim[];
}

/** Why a relation has its status, today or at the end of a day. */
export function explainRelation(grounds: RelationGrounds, saidBy: Day | null, vocabulary: Vocabulary): Explanation {
  const day = dayOfReading(grounds.relation, saidBy, vocabulary);
  return explainAt(evidenceOf(grounds, vocabulary), day);
}

/** How the status of a relation changed over time. */
export function timelineOfRelation(grounds: RelationGrounds, vocabulary: Vocabulary): readonly TimelineEntry[] {
  return timelineOf(evidenceOf(grounds, vocabulary));
}

function evidenceOf({ relation, participants, claims }: RelationGrounds, vocabulary: Vocabulary): RelationEvidence {
  const type = vocabulary.relationTypes.get(relation.type);
  if (type === undefined) throw new RangeError(`${relation.type} is not in the vocabulary`);
  const { id, bounds, generic } = relation;
  return { relation: { id, type: relation.type, bounds, generic, participants }, type, claims };
}

const LABEL_PLACE = /\{(entity:[a-z0-9-]+)\}/g;

/** Ids of the entities whose names are still missing in a sentence. */
export function entitiesNamedIn(sentence: string): readonly string[] {
  return [...new Set(Array.from(sentence.matchAll(LABEL_PLACE), (match) => match[1] ?? ''))];
}

/** The sentence with a name in the place of each `{entity:...}`. An id without a name stays as it is. */
export function fillLabels(sentence: string, labels: ReadonlyMap<string, string>): string {
  return sentence.replace(LABEL_PLACE, (_, id: string) => labels.get(id) ?? id);
}
