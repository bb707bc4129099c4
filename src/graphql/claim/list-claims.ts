import type { ClaimInGraph } from '../../domain/record/claim-in-graph';
import type { DayPage } from '../../domain/time/day-page';
import { accessOf, claimCondition } from '../../service/read/claim-condition';
import { listReproduction } from '../../service/read/reproduce-list';
import { claimsCall, claimsOfParentsCall, type ClaimParent, type ClaimsOfParents } from '../../store/claim/claim-store';
import { connectionPage, shownPage, type ConnectionPage } from '../connection';
import type { GraphqlContext } from '../context';
import { readDayCursor, writeCursor, type ListIdentity } from '../cursor';
import { checkedFirst } from '../page.args';
import type { ClaimListArguments } from './claim.args';

/** Whose claims are listed. */
export interface ClaimsOf {
  readonly parent: ClaimParent;
  readonly id: string;
}

/** A page of the claims of one parent; those of other parents with the same arguments come in the same statement. */
export async function listClaimsOf(
  owner: ClaimsOf,
  list: ClaimListArguments,
  { loaders, database }: GraphqlContext,
): Promise<ConnectionPage<ClaimInGraph>> {
  const identity = identityOf(list, owner);
  const shared = { parent: owner.parent, condition: claimCondition(list.filter ?? {}) };
  const page = pageOf(list, identity);
  const records = await loaders.claimsOf.load(owner.id, { ...shared, page });
  const keyed = { ...shared, keys: [[owner.id]] };
  return toConnection(records, {
    list,
    identity,
    count: () => loaders.claimCounts.load(owner.id, shared),
    reproduce: () => listReproduction(database, claimsOfParentsCall(keyed, shownPage(page))),
  });
}

/** A page of all claims, reached by the narrowest way that the filter allows. */
export async function listClaims(
  list: ClaimListArguments,
  context: GraphqlContext,
): Promise<ConnectionPage<ClaimInGraph>> {
  const filter = list.filter ?? {};
  const identity = identityOf(list, null);
  const condition = claimCondition(filter);
  const page = pageOf(list, identity);
  const access = accessOf(filter);
  if (access !== null) {
    const keyed = { parent: access.parent, keys: [access.ids], condition };
    return pageOfKey(keyed, page, { list, identity, context });
  }
  const { stores, scope, database } = context;
  const records = await stores.claims.list(condition, page, scope);
  return toConnection(records, {
    list,
    identity,
    count: () => stores.claims.count(condition, scope),
    reproduce: () => listReproduction(database, claimsCall(condition, shownPage(page))),
  });
}

interface ListSetting {
  readonly list: ClaimListArguments;
  readonly identity: ListIdentity;
  readonly context: GraphqlContext;
}

async function pageOfKey(
  keyed: ClaimsOfParents,
  page: DayPage,
  { list, identity, context }: ListSetting,
): Promise<ConnectionPage<ClaimInGraph>> {
  const { stores, scope, database } = context;
  const [records = []] = await stores.claims.listOfParents(keyed, page, scope);
  return toConnection(records, {
    list,
    identity,
    count: async () => (await stores.claims.countOfParents(keyed, scope))[0] ?? 0,
    reproduce: () => listReproduction(database, claimsOfParentsCall(keyed, shownPage(page))),
  });
}

function identityOf({ filter, orderBy }: ClaimListArguments, owner: ClaimsOf | null): ListIdentity {
  return { list: 'claims', owner, filter: filter ?? null, orderBy };
}

function pageOf(list: ClaimListArguments, identity: ListIdentity): DayPage {
  return {
    descending: list.orderBy === 'SAID_DESC',
    after: readDayCursor(identity, list.after),
    limit: checkedFirst(list) + 1,
  };
}

interface ListedBy extends Pick<ConnectionPage<ClaimInGraph>, 'count' | 'reproduce'> {
  readonly list: ClaimListArguments;
  readonly identity: ListIdentity;
}

function toConnection(
  records: readonly ClaimInGraph[],
  { list, identity, ...whenAsked }: ListedBy,
): ConnectionPage<ClaimInGraph> {
  const cursorOf = (claim: ClaimInGraph): string => writeCursor(identity, [claim.saidMin, claim.id]);
  return connectionPage({ records, first: list.first, cursorOf, ...whenAsked });
}
