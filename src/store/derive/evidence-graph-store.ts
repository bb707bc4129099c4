import { boundsOf } from '../../domain/time/edtf';
import type {
  EvidenceClaim,
  EvidenceEntity,
  EvidenceFields,
  EvidenceGraph,
  EvidenceRelation,
  EvidenceSource,
} from '../../domain/status/evidence';
import type { Derivation, SourceKind } from '../../domain/record/source';
import { evidenceClaim } from '../../domain/status/evidence-from-data-set';
import type { Vocabulary } from '../../domain/vocabulary/vocabulary';
import { closureOf } from '../neo4j/closure';
import type { Transaction } from '../neo4j/database';
import { evidenceFieldsOf, type EvidenceClaimRow } from './evidence-claim-row';
import { relationOf, type EvidenceRelationRow } from './evidence-relation-row';

/**
 * Reads all that bears on the relations: the claims about them and about classes that may include them, the claims
 * that those rest on or are ended by, their sources with the sources' roots, their claimants, and the places that
 * contain the places that they name.
 *
 * The evidence is complete for the relations that are asked for. It is not complete for other relations in it.
 */
export async function readEvidence(
  transaction: Transaction,
  wanted: Iterable<string>,
  vocabulary: Pick<Vocabulary, 'relationTypes'>,
): Promise<EvidenceGraph> {
  const relations = await withClasses(transaction, await readRelations(transaction, [...wanted]));
  const claims = await readClaims(transaction, [...relations.keys()]);
  const ties = await readTies(transaction, placesIn(claims.values()), vocabulary);
  const sources = await readSources(transaction, sourcesOf(claims.values()));
  const claimants = [...claims.values()].map(({ madeBy }) => madeBy);
  const entities = await readEntities(transaction, claimants);
  return { relations: new Map([...relations, ...ties]), claims, sources, entities };
}

type Relations = ReadonlyMap<string, EvidenceRelation>;

async function readRelations(transaction: Transaction, relations: readonly string[]): Promise<Relations> {
  const rows = await transaction.run<EvidenceRelationRow>('derive/read-relations', { relations });
  return new Map(rows.map((row) => [row.id, relationOf(row)]));
}

async function withClasses(transaction: Transaction, relations: Relations): Promise<Relations> {
  const types = [...new Set([...relations.values()].map(({ type }) => type))].sort();
  const rows = await transaction.run<{ relation: string }>('derive/classes-of-types', { types });
  const missing = rows.map(({ relation }) => relation).filter((id) => !relations.has(id));
  return new Map([...relations, ...(await readRelations(transaction, missing))]);
}

async function readClaims(
  transaction: Transaction,
  relations: readonly string[],
): Promise<ReadonlyMap<string, EvidenceClaim>> {
  const about = await transaction.run<{ claim: string }>('derive/claims-about', { relations });
  const ids = await closureOf(
    about.map(({ claim }) => claim),
    async (claims) => {
      const rows = await transaction.run<{ claim: string }>('derive/claims-behind-claims', { claims });
      return rows.map(({ claim }) => claim);
    },
  );
  const rows = await transaction.run<EvidenceClaimRow>('derive/read-claims', { claims: [...ids].sort() });
  return new Map(rows.map((row) => [row.id, evidenceClaim(evidenceFieldsOf(row))]));
}

function placesIn(claims: Iterable<EvidenceFields>): readonly string[] {
  return [...claims].flatMap(({ aspect, value }) => (aspect === 'PLACE' && value !== undefined ? [value] : []));
}

/** The structural ties from places to the places that contain them, upwards only: not the towns of a country. */
async function readTies(
  transaction: Transaction,
  places: readonly string[],
  vocabulary: Pick<Vocabulary, 'relationTypes'>,
): Promise<Relations> {
  const inner = [...vocabulary.relationTypes.values()]
    .filter(({ structural }) => structural)
    .flatMap(({ code, hops }) => hops.map(({ from }) => `${code}|${from}`));
  const ties = new Set<string>();
  await closureOf(places, async (entities) => {
    const rows = await transaction.run<{ relation: string; entity: string }>('derive/places-above', {
      entities,
      inner,
    });
    for (const { relation } of rows) ties.add(relation);
    return rows.map(({ entity }) => entity);
  });
  return readRelations(transaction, [...ties].sort());
}

function sourcesOf(claims: Iterable<EvidenceFields>): readonly string[] {
  return [...claims].flatMap(({ readIn, basedOn }) => [
    ...readIn.map(({ source }) => source),
    ...(basedOn ?? []).flatMap(({ source }) => source ?? []),
  ]);
}

interface SourceRow {
  readonly id: string;
  readonly kind: SourceKind;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly derivedFrom: readonly string[];
  readonly how: readonly Derivation[];
}

async function readSources(
  transaction: Transaction,
  named: readonly string[],
): Promise<ReadonlyMap<string, EvidenceSource>> {
  const found = new Map<string, EvidenceSource>();
  await closureOf(named, async (sources) => {
    const rows = await transaction.run<SourceRow>('derive/read-sources', { sources });
    for (const row of rows) found.set(row.id, sourceOf(row));
    return rows.flatMap(({ derivedFrom }) => derivedFrom);
  });
  return found;
}

function sourceOf({ id, kind, publisher, published, derivedFrom, how }: SourceRow): EvidenceSource {
  return {
    id,
    kind,
    publisher,
    published: published === null ? null : boundsOf(published),
    derivedFrom: derivedFrom.map((source, index) => ({ source, how: how[index] ?? 'SUMMARY' })),
  };
}

async function readEntities(
  transaction: Transaction,
  claimants: readonly string[],
): Promise<ReadonlyMap<string, EvidenceEntity>> {
  const entities = [...new Set(claimants)].sort();
  const rows = await transaction.run<EvidenceEntity>('derive/read-entities', { entities });
  return new Map(rows.map((row) => [row.id, row]));
}
