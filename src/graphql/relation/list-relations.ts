import type { DayPage } from '../../domain/page';
import type { Relation } from '../../domain/relation';
import { relationCondition } from '../../service/relation-condition';
import type { RelationCondition, RelationParent } from '../../store/relation-store';
import { connectionPage, type ConnectionPage } from '../connection';
import type { GraphqlContext } from '../context';
import { readDayCursor, writeCursor, type ListIdentity } from '../cursor';
import { checkedFirst } from '../page.args';
import type { RelationListArguments } from './relation.args';

/** Whose relations are listed. */
export interface RelationsOf {
  readonly parent: RelationParent;
  readonly id: string;
}

/** A page of the relations of one parent; those of other parents with the same arguments come in the same statement. */
export async function listRelationsOf(
  owner: RelationsOf,
  list: RelationListArguments,
  context: GraphqlContext,
): Promise<ConnectionPage<Relation>> {
  return pageOfParent(owner, list, { context, identity: identityOf(list, owner) });
}

/** A page of all relations, reached by the narrowest way that the filter allows: participant, type, start. */
export async function listRelations(
  list: RelationListArguments,
  context: GraphqlContext,
): Promise<ConnectionPage<Relation>> {
  const identity = identityOf(list, null);
  const participant = list.filter?.participants?.[0];
  if (participant !== undefined) {
    return pageOfParent({ parent: 'participant', id: participant }, list, { context, identity });
  }
  const { stores, scope } = context;
  const condition = conditionOf(list, context);
  const records = await stores.relations.list(condition, pageOf(list, identity), scope);
  return toConnection({ records, list, identity, count: () => stores.relations.count(condition, scope) });
}

interface ListSetting {
  readonly context: GraphqlContext;
  readonly identity: ListIdentity;
}

async function pageOfParent(
  { parent, id }: RelationsOf,
  list: RelationListArguments,
  { context, identity }: ListSetting,
): Promise<ConnectionPage<Relation>> {
  const { loaders } = context;
  const shared = { parent, condition: conditionOf(list, context) };
  const records = await loaders.relationsOf.load(id, { ...shared, page: pageOf(list, identity) });
  return toConnection({ records, list, identity, count: () => loaders.relationCounts.load(id, shared) });
}

function conditionOf({ filter }: RelationListArguments, { vocabulary }: GraphqlContext): RelationCondition {
  return relationCondition(filter ?? {}, vocabulary);
}

function identityOf({ filter, orderBy }: RelationListArguments, owner: RelationsOf | null): ListIdentity {
  return { list: 'relations', owner, filter: filter ?? null, orderBy };
}

function pageOf(list: RelationListArguments, identity: ListIdentity): DayPage {
  return {
    descending: list.orderBy === 'START_DESC',
    after: readDayCursor(identity, list.after),
    limit: checkedFirst(list) + 1,
  };
}

interface FoundRelations {
  readonly records: readonly Relation[];
  readonly list: RelationListArguments;
  readonly identity: ListIdentity;
  readonly count: () => Promise<number>;
}

function toConnection({ records, list, identity, count }: FoundRelations): ConnectionPage<Relation> {
  const cursorOf = (relation: Relation): string => writeCursor(identity, [relation.bounds.startMin, relation.id]);
  return connectionPage({ records, first: list.first, cursorOf, count });
}
