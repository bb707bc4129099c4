import type { DayPage } from '../../domain/time/day-page';
import type { Relation } from '../../domain/record/relation';
import { relationCondition } from '../../service/read/relation-condition';
import { listReproduction } from '../../service/read/reproduce-list';
import type { StatementCall } from '../../store/neo4j/database';
import {
  relationsCall,
  relationsOfParentsCall,
  type RelationCondition,
  type RelationParent,
} from '../../store/relation/relation-store';
import { connectionPage, shownPage, type ConnectionPage } from '../connection';
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
  const page = pageOf(list, identity);
  const records = await stores.relations.list(condition, page, scope);
  return toConnection(records, {
    list,
    identity,
    count: () => stores.relations.count(condition, scope),
    reproduce: () => listReproduction(context.database, relationsCall(condition, shownPage(page))),
  });
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
  const page = pageOf(list, identity);
  const records = await loaders.relationsOf.load(id, { ...shared, page });
  const call = (): StatementCall => relationsOfParentsCall({ ...shared, ids: [id] }, shownPage(page));
  return toConnection(records, {
    list,
    identity,
    count: () => loaders.relationCounts.load(id, shared),
    reproduce: () => listReproduction(context.database, call()),
  });
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

interface ListedBy extends Pick<ConnectionPage<Relation>, 'count' | 'reproduce'> {
  readonly list: RelationListArguments;
  readonly identity: ListIdentity;
}

function toConnection(
  records: readonly Relation[],
  { list, identity, ...whenAsked }: ListedBy,
): ConnectionPage<Relation> {
  const cursorOf = (relation: Relation): string => writeCursor(identity, [relation.bounds.startMin, relation.id]);
  return connectionPage({ records, first: list.first, cursorOf, ...whenAsked });
}
