import type { Explanation } from '../../domain/status/explanation';
import type { Relation } from '../../domain/record/relation';
import type { TimelineEntry } from '../../domain/status/steps';
import { LAST_DAY, type Day } from '../../domain/time/time-bounds';
import {
  entitiesNamedIn,
  explainRelation,
  fillLabels,
  timelineOfRelation,
  type RelationGrounds,
} from '../../service/read/explain-relation';
import type { GraphqlContext } from '../context';
import { loadLabel } from '../entity/entity.resolver';
import type { Loaders } from '../loaders/create-loaders';

/** Why a relation has its status. All relations of a request take two statements together, for any number of days. */
export async function loadExplanation(
  relation: Relation,
  saidBy: Day | null | undefined,
  { loaders, vocabulary }: GraphqlContext,
): Promise<Explanation> {
  return explainRelation(await loadGrounds(relation, loaders), saidBy ?? null, vocabulary);
}

/** How the status of a relation changed over time. */
export async function loadTimeline(
  relation: Relation,
  { loaders, vocabulary }: GraphqlContext,
): Promise<readonly TimelineEntry[]> {
  return timelineOfRelation(await loadGrounds(relation, loaders), vocabulary);
}

/** A sentence with the labels of the entities that it names. */
export async function loadSentence(sentence: string, lang: string, loaders: Loaders): Promise<string> {
  const labels = await Promise.all(
    entitiesNamedIn(sentence).map(async (id): Promise<[string, string]> => [
      id,
      (await loadLabel(id, lang, loaders)).value,
    ]),
  );
  return fillLabels(sentence, new Map(labels));
}

async function loadGrounds(relation: Relation, loaders: Loaders): Promise<RelationGrounds> {
  const [participants, claims] = await Promise.all([
    loaders.participants.load(relation.id, LAST_DAY),
    loaders.bearingClaims.load(relation.id),
  ]);
  return {
    relation,
    participants: participants.map(({ role, entity }) => ({ role, entity: entity.id })),
    claims,
  };
}
