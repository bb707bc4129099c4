import { EntenteError } from '../../base/errors';
import type { ExportQuestion } from '../../domain/export/export-question';
import { hopsOf, participationKey } from '../../domain/record/hops';
import type { RequestScope } from '../../base/request-scope';
import type { Vocabulary } from '../../domain/vocabulary/vocabulary';
import type { CropCondition, CropDay, CropStore, HoppedRelation } from '../../store/export/crop-store';
import type { Database } from '../../store/neo4j/database';
import { EntityStore } from '../../store/entity/entity-store';
import { relationCondition } from '../read/relation-condition';

/** What finding relations needs. */
export interface CropTools {
  readonly database: Database;
  readonly store: CropStore;
  readonly vocabulary: Vocabulary;
  readonly scope: RequestScope;
}

/** Ids of relations in pages, so that those of a whole graph are never held at once. */
type RelationPages = AsyncIterable<readonly string[]> | Iterable<readonly string[]>;

/**
 * The relations that a question asks for, without the records that they depend on.
 *
 * Named relations are included even when no claim has been made about them, unless a day or a support is asked for.
 * Throws EntenteError BAD_USER_INPUT for an entity or relation that does not exist, and as `relationCondition` does.
 */
export async function askedRelations(question: ExportQuestion, tools: CropTools): Promise<RelationPages> {
  const { scope } = question;
  const condition = conditionOf(question, tools.vocabulary);
  switch (scope.kind) {
    case 'ALL':
      return tools.store.all(condition);
    case 'AROUND':
      return [await around({ entities: await entitiesOf(scope.entities, tools), hops: scope.hops }, condition, tools)];
    case 'RELATIONS':
      return [await named(scope.relations, condition, tools)];
  }
}

/** The day until which claims count for a question. */
export function cropDay({ saidBy }: Pick<ExportQuestion, 'saidBy'>, vocabulary: Vocabulary): CropDay {
  const structural = [...vocabulary.relationTypes.values()].filter((type) => type.structural);
  return { saidBy, structuralTypes: structural.map(({ code }) => code) };
}

function conditionOf(question: ExportQuestion, vocabulary: Vocabulary): CropCondition {
  const { at, during, match, saidBy, minSupport, contested, dataSet, scope } = question;
  const relation = relationCondition({ at, during, match, saidBy, minSupport, contested }, vocabulary);
  const unasserted = scope.kind === 'RELATIONS' && saidBy === null && minSupport === 'ANY';
  return { relation: unasserted ? { ...relation, minRank: 0 } : relation, dataSet };
}

/** The current ids of entities; a former id gives the id of the entity that has taken its place. */
async function entitiesOf(ids: readonly string[], { database, scope }: CropTools): Promise<readonly string[]> {
  const found = await new EntityStore(database).findByIds(ids, scope);
  return found.map((entity, index) => entity?.id ?? refuseUnknown('entity', ids[index] ?? ''));
}

function refuseUnknown(kind: 'entity' | 'relation', id: string): never {
  throw new EntenteError('BAD_USER_INPUT', `There is no ${kind} ${id.slice(0, 200)}.`, {
    hint: kind === 'entity' ? 'Look its id up with `search`.' : 'Look its id up in a list of relations.',
    details: { argument: 'scope', id },
  });
}

async function named(
  relations: readonly string[],
  condition: CropCondition,
  { store }: CropTools,
): Promise<readonly string[]> {
  const found = await store.named([...new Set(relations)].sort(), condition);
  for (const id of relations) if (!found.has(id)) refuseUnknown('relation', id);
  return [...found].flatMap(([id, meets]) => (meets ? [id] : []));
}

interface Surroundings {
  readonly entities: readonly string[];
  readonly hops: number;
}

/** The relations within some hops of entities: each step takes the relations of a frontier, then its neighbours. */
async function around(
  { entities, hops }: Surroundings,
  condition: CropCondition,
  tools: CropTools,
): Promise<readonly string[]> {
  const walked = { ...condition, relation: { ...condition.relation, generic: false } };
  const relations = new Set<string>();
  const visited = new Set(entities);
  let frontier: ReadonlySet<string> = new Set(entities);
  for (let hop = 1; hop <= hops && frontier.size > 0; hop++) {
    const beside = new Set<string>();
    for await (const ids of tools.store.around([...frontier].sort(), walked)) for (const id of ids) beside.add(id);
    for (const id of beside) relations.add(id);
    if (hop === hops) break;
    const met = await neighboursOf(frontier, [...beside].sort(), { condition, tools });
    frontier = new Set([...met].filter((entity) => !visited.has(entity)));
    for (const entity of frontier) visited.add(entity);
  }
  return [...relations];
}

async function neighboursOf(
  frontier: ReadonlySet<string>,
  relations: readonly string[],
  { condition, tools }: { readonly condition: CropCondition; readonly tools: CropTools },
): Promise<ReadonlySet<string>> {
  const { saidBy, structuralTypes } = condition.relation;
  const neighbours = new Set<string>();
  for await (const relation of tools.store.hopped(relations, { saidBy, structuralTypes })) {
    for (const { from, to } of hopsIn(relation, tools.vocabulary)) {
      if (frontier.has(from)) neighbours.add(to);
      if (frontier.has(to)) neighbours.add(from);
    }
  }
  return neighbours;
}

function hopsIn(relation: HoppedRelation, { relationTypes }: Vocabulary): ReturnType<typeof hopsOf> {
  const type = relationTypes.get(relation.type);
  if (type === undefined) return [];
  const denied = relation.participants.filter((_, index) => relation.denied[index]).map(participationKey);
  return hopsOf(relation, type, new Set(denied));
}
