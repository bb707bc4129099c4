import type {
  BasisInGraph,
  ClaimInGraph,
  ContradictionInGraph,
  ReadingInGraph,
} from '../../domain/record/claim-in-graph';
import type { Entity, Identifier, Name } from '../../domain/record/entity';
import type { BearingClaim } from '../../domain/status/evidence';
import type { DayPage } from '../../domain/time/day-page';
import type { Relation } from '../../domain/record/relation';
import type { RequestScope } from '../../base/request-scope';
import type { Source } from '../../domain/record/source';
import type { Day } from '../../domain/time/time-bounds';
import type { ClaimCondition, ClaimParent } from '../../store/claim/claim-store';
import type { ParticipantInGraph, RelationCondition, RelationParent } from '../../store/relation/relation-store';
import type { OriginalSource } from '../../store/source/source-store';
import type { PathServices } from '../../service/path/services';
import type { Stores } from '../../store/stores';
import { BatchTurns } from './batch-turns';
import { IdLoader, KeyedLoader } from './keyed-loader';
import { PathTextLoader } from './path-text-loader';

/** What the lists of relations of several parents share. */
export interface RelationsShared {
  readonly parent: RelationParent;
  readonly condition: RelationCondition;
}

/** What the lists of claims of several parents share. */
export interface ClaimsShared {
  readonly parent: ClaimParent;
  readonly condition: ClaimCondition;
}

/** A page of what is shared. */
export type Paged<Shared> = Shared & { readonly page: DayPage };

/**
 * One loader for each kind of link, made for each request. The number of statements depends on the selection, not on
 * the size of lists.
 */
export interface Loaders {
  readonly entities: IdLoader<Entity | null>;
  readonly names: IdLoader<readonly Name[]>;
  readonly identifiers: IdLoader<readonly Identifier[]>;
  readonly relations: IdLoader<Relation | null>;
  /** Denied or disputed as of a day. */
  readonly participants: KeyedLoader<Day, readonly ParticipantInGraph[]>;
  readonly bearingClaims: IdLoader<readonly BearingClaim[]>;
  readonly contradictions: IdLoader<readonly ContradictionInGraph[]>;
  readonly relationsOf: KeyedLoader<Paged<RelationsShared>, readonly Relation[]>;
  readonly relationCounts: KeyedLoader<RelationsShared, number>;
  readonly claims: IdLoader<ClaimInGraph | null>;
  readonly readings: IdLoader<readonly ReadingInGraph[]>;
  readonly bases: IdLoader<readonly BasisInGraph[]>;
  readonly contradictedBy: IdLoader<readonly string[]>;
  readonly reachedBy: IdLoader<readonly string[]>;
  readonly claimsOf: KeyedLoader<Paged<ClaimsShared>, readonly ClaimInGraph[]>;
  readonly claimCounts: KeyedLoader<ClaimsShared, number>;
  readonly sources: IdLoader<Source | null>;
  readonly originals: IdLoader<readonly OriginalSource[]>;
  readonly pathTexts: PathTextLoader;
}

/** What the loaders of one request share. */
interface Request {
  readonly scope: RequestScope;
  readonly turns: BatchTurns;
}

/** Fresh loaders for one request. */
export function createLoaders(
  { stores, paths }: { readonly stores: Stores; readonly paths: Pick<PathServices, 'texts'> },
  scope: RequestScope,
): Loaders {
  const request = { scope, turns: new BatchTurns(scope) };
  const { turns } = request;
  const entities = new IdLoader((ids) => stores.entities.findByIds(ids, scope), turns);
  const sources = new IdLoader((ids) => stores.sources.findByIds(ids, scope), turns);
  return {
    ...entityLoaders(stores, request),
    ...relationLoaders(stores, request, entities),
    ...claimLoaders(stores, request, sources),
    entities,
    sources,
    originals: new IdLoader(async (ids) => {
      const originals = await stores.sources.derivedFrom(ids, scope);
      for (const { source } of originals.flat()) sources.prime(source.id, source);
      return originals;
    }, turns),
    pathTexts: new PathTextLoader(paths.texts, scope, turns),
  };
}

function entityLoaders({ entities }: Stores, { scope, turns }: Request): Pick<Loaders, 'names' | 'identifiers'> {
  return {
    names: new IdLoader((ids) => entities.namesOf(ids, scope), turns),
    identifiers: new IdLoader((ids) => entities.identifiersOf(ids, scope), turns),
  };
}

type RelationLoaders = Pick<
  Loaders,
  'relations' | 'participants' | 'bearingClaims' | 'contradictions' | 'relationsOf' | 'relationCounts'
>;

function relationLoaders(stores: Stores, request: Request, entities: Loaders['entities']): RelationLoaders {
  const { relations, claims, bearingClaims } = stores;
  const { scope, turns } = request;
  return {
    relations: new IdLoader((ids) => relations.findByIds(ids, scope), turns),
    participants: new KeyedLoader(async (ids, day) => {
      const participants = await relations.participantsOf(ids, day, scope);
      for (const { entity } of participants.flat()) entities.prime(entity.id, entity);
      return participants;
    }, turns),
    bearingClaims: new IdLoader((ids) => bearingClaims.claimsOn(ids, scope), turns),
    contradictions: new IdLoader((ids) => claims.contradictionsAbout(ids, scope), turns),
    relationsOf: new KeyedLoader(
      (ids, { page, ...shared }) => relations.listOfParents({ ...shared, ids }, page, scope),
      turns,
    ),
    relationCounts: new KeyedLoader((ids, shared) => relations.countOfParents({ ...shared, ids }, scope), turns),
  };
}

type ClaimLoaders = Pick<
  Loaders,
  'claims' | 'readings' | 'bases' | 'contradictedBy' | 'reachedBy' | 'claimsOf' | 'claimCounts'
>;

function claimLoaders({ claims }: Stores, { scope, turns }: Request, sources: Loaders['sources']): ClaimLoaders {
  const keysOf = (ids: readonly string[]) => ids.map((id) => [id]);
  return {
    claims: new IdLoader((ids) => claims.findByIds(ids, scope), turns),
    readings: new IdLoader(async (ids) => {
      const readings = await claims.readingsOf(ids, scope);
      for (const { source } of readings.flat()) sources.prime(source.id, source);
      return readings;
    }, turns),
    bases: new IdLoader((ids) => claims.basesOf(ids, scope), turns),
    contradictedBy: new IdLoader((ids) => claims.contradictedBy(ids, scope), turns),
    reachedBy: new IdLoader((ids) => claims.reachedBy(ids, scope), turns),
    claimsOf: new KeyedLoader(
      (ids, { page, ...shared }) => claims.listOfParents({ ...shared, keys: keysOf(ids) }, page, scope),
      turns,
    ),
    claimCounts: new KeyedLoader(
      (ids, shared) => claims.countOfParents({ ...shared, keys: keysOf(ids) }, scope),
      turns,
    ),
  };
}
