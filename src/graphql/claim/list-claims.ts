import type { ClaimInGraph } from '../../domain/claim-in-graph';
import type { DayPage } from '../../domain/page';
import { accessOf, claimCondition } from '../../service/claim-condition';
import type { ClaimCondition, ClaimParent } from '../../store/claim-store';
import { connectionPage, type ConnectionPage } from '../connection';
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
  { loaders }: GraphqlContext,
): Promise<ConnectionPage<ClaimInGraph>> {
  const identity = identityOf(list, owner);
  const shared = { parent: owner.parent, condition: claimCondition(list.filter ?? {}) };
  const page = pageOf(list, identity);
  const records = await loaders.claimsOf.load(owner.id, { ...shared, page });
  return toConnection({ records, list, identity, count: () => loaders.claimCounts.load(owner.id, shared) });
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
  if (access === null) {
    const records = await context.stores.claims.list(condition, page, context.scope);
    return toConnection({
      records,
      list,
      identity,
      count: () => context.stores.claims.count(condition, context.scope),
    });
  }
  const keyed = { parent: access.parent, keys: [access.ids], condition };
  const records = await context.stores.claims.listOfParents(keyed, page, context.scope);
  return toConnection({ records: records[0] ?? [], list, identity, count: () => countKeyed(keyed, context) });
}

interface KeyedClaims {
  readonly parent: ClaimParent;
  readonly keys: readonly (readonly string[])[];
  readonly condition: ClaimCondition;
}

async function countKeyed(keyed: KeyedClaims, { stores, scope }: GraphqlContext): Promise<number> {
  const [total] = await stores.claims.countOfParents(keyed, scope);
  return total ?? 0;
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

interface FoundClaims {
  readonly records: readonly ClaimInGraph[];
  readonly list: ClaimListArguments;
  readonly identity: ListIdentity;
  readonly count: () => Promise<number>;
}

function toConnection({ records, list, identity, count }: FoundClaims): ConnectionPage<ClaimInGraph> {
  const cursorOf = (claim: ClaimInGraph): string => writeCursor(identity, [claim.saidMin, claim.id]);
  return connectionPage({ records, first: list.first, cursorOf, count });
}
