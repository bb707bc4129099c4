import type { ClaimInGraph } from '../../domain/record/claim-in-graph';
import { accessOf, claimCondition, type ClaimAccess } from '../../service/read/claim-condition';
import { claimsCall, claimsOfParentsCall, type ClaimCondition, type ClaimParent } from '../../store/claim/claim-store';
import type { ConnectionPage } from '../connection';
import type { GraphqlContext } from '../context';
import { listByDay, type DayList } from '../list-by-day';
import type { ClaimListArguments } from './claim.args';

/** Whose claims are listed. */
export interface ClaimsOf {
  readonly parent: ClaimParent;
  readonly id: string;
}

/** How a list of claims is read and counted. */
type ClaimReading = Pick<DayList<ClaimInGraph>, 'read' | 'count' | 'call'>;

/** A page of the claims of one parent; those of other parents with the same arguments come in the same statement. */
export async function listClaimsOf(
  owner: ClaimsOf,
  list: ClaimListArguments,
  context: GraphqlContext,
): Promise<ConnectionPage<ClaimInGraph>> {
  const { loaders } = context;
  const shared = { parent: owner.parent, condition: claimCondition(list.filter ?? {}) };
  return listByDay(
    {
      ...orderOf(list),
      owner,
      read: (page) => loaders.claimsOf.load(owner.id, { ...shared, page }),
      count: () => loaders.claimCounts.load(owner.id, shared),
      call: (page) => claimsOfParentsCall({ ...shared, keys: [[owner.id]] }, page),
    },
    list,
    context,
  );
}

/** A page of all claims. The filter decides how they are read: by relation, source or speaker, else all of them. */
export async function listClaims(
  list: ClaimListArguments,
  context: GraphqlContext,
): Promise<ConnectionPage<ClaimInGraph>> {
  const filter = list.filter ?? {};
  const condition = claimCondition(filter);
  const access = accessOf(filter);
  const reading = access === null ? ofGraph(condition, context) : ofParents(access, condition, context);
  return listByDay({ ...orderOf(list), owner: null, ...reading }, list, context);
}

function ofGraph(condition: ClaimCondition, { stores, scope }: GraphqlContext): ClaimReading {
  return {
    read: (page) => stores.claims.list(condition, page, scope),
    count: () => stores.claims.count(condition, scope),
    call: (page) => claimsCall(condition, page),
  };
}

function ofParents(access: ClaimAccess, condition: ClaimCondition, { stores, scope }: GraphqlContext): ClaimReading {
  const parents = { parent: access.parent, keys: [access.ids], condition };
  return {
    read: async (page) => (await stores.claims.listOfParents(parents, page, scope))[0] ?? [],
    count: async () => (await stores.claims.countOfParents(parents, scope))[0] ?? 0,
    call: (page) => claimsOfParentsCall(parents, page),
  };
}

function orderOf({ orderBy }: ClaimListArguments): Pick<DayList<ClaimInGraph>, 'name' | 'dayOf' | 'descending'> {
  return { name: 'claims', dayOf: ({ saidMin }) => saidMin, descending: orderBy === 'SAID_DESC' };
}
