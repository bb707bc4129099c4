import type { Relation } from '../../domain/record/relation';
import { relationCondition } from '../../service/read/relation-condition';
import {
  relationsCall,
  relationsOfParentsCall,
  type RelationCondition,
  type RelationParent,
} from '../../store/relation/relation-store';
import type { ConnectionPage } from '../connection';
import type { GraphqlContext } from '../context';
import { listByDay, type DayList } from '../list-by-day';
import type { RelationListArguments } from './relation.args';

/** Whose relations are listed. */
export interface RelationsOf {
  readonly parent: RelationParent;
  readonly id: string;
}

/** How a list of relations is read and counted. */
type RelationReading = Pick<DayList<Relation>, 'read' | 'count' | 'call'>;

/** A page of the relations of one parent; those of other parents with the same arguments come in the same statement. */
export async function listRelationsOf(
  owner: RelationsOf,
  list: RelationListArguments,
  context: GraphqlContext,
): Promise<ConnectionPage<Relation>> {
  const condition = relationCondition(list.filter ?? {}, context.vocabulary);
  return listByDay({ ...orderOf(list), owner, ...ofParent(owner, condition, context) }, list, context);
}

/** A page of all relations. The filter decides how they are read: by participant, else by type, else by start. */
export async function listRelations(
  list: RelationListArguments,
  context: GraphqlContext,
): Promise<ConnectionPage<Relation>> {
  const condition = relationCondition(list.filter ?? {}, context.vocabulary);
  const participant = list.filter?.participants?.[0];
  const reading =
    participant === undefined
      ? ofGraph(condition, context)
      : ofParent({ parent: 'participant', id: participant }, condition, context);
  return listByDay({ ...orderOf(list), owner: null, ...reading }, list, context);
}

function ofGraph(condition: RelationCondition, { stores, scope }: GraphqlContext): RelationReading {
  return {
    read: (page) => stores.relations.list(condition, page, scope),
    count: () => stores.relations.count(condition, scope),
    call: (page) => relationsCall(condition, page),
  };
}

function ofParent(
  { parent, id }: RelationsOf,
  condition: RelationCondition,
  { loaders }: GraphqlContext,
): RelationReading {
  const shared = { parent, condition };
  return {
    read: (page) => loaders.relationsOf.load(id, { ...shared, page }),
    count: () => loaders.relationCounts.load(id, shared),
    call: (page) => relationsOfParentsCall({ ...shared, ids: [id] }, page),
  };
}

function orderOf({ orderBy }: RelationListArguments): Pick<DayList<Relation>, 'name' | 'dayOf' | 'descending'> {
  return { name: 'relations', dayOf: ({ bounds }) => bounds.startMin, descending: orderBy === 'START_DESC' };
}
