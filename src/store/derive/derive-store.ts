import type { DerivedClaim } from '../../domain/record/claim';
import type { Contradiction, EvidenceRelation, Reach } from '../../domain/status/evidence';
import type { DerivedStatus } from '../../domain/record/relation';
import type { Status } from '../../domain/record/support';
import type { Day } from '../../domain/time/time-bounds';
import type { Vocabulary } from '../../domain/vocabulary/vocabulary';
import type { Transaction } from '../neo4j/database';
import { kindLabel } from '../../domain/vocabulary/kind-label';
import { relationOf, type EvidenceRelationRow } from './evidence-relation-row';
import { writeRows } from '../neo4j/write-rows';

/** What was derived of a set of relations and of the claims about them. */
export interface DerivedRecords {
  readonly claims: ReadonlyMap<string, DerivedClaim>;
  readonly statuses: ReadonlyMap<string, DerivedStatus>;
  readonly participations: readonly DerivedParticipations[];
  readonly reaches: readonly Reach[];
  readonly contradictions: readonly Contradiction[];
}

/** The participations of a relation that are or were denied or disputed. */
export interface DerivedParticipations {
  readonly relation: string;
  readonly denied: readonly DerivedDenial[];
  readonly disputed: readonly DerivedDenial[];
}

/** A participation that is denied, or disputed, at some time. */
export interface DerivedDenial {
  /** Key of the participation (`participationKey`). */
  readonly key: string;
  /** The days on which it becomes denied, and no longer denied, in turn (`denialDays`); never empty. */
  readonly days: readonly Day[];
  readonly today: boolean;
}

/** Removes the derived links of the relations and of the claims about them, before they are written anew. */
export async function clearDerivedLinks(transaction: Transaction, relations: Iterable<string>): Promise<void> {
  await transaction.run('derive/clear-links', { relations: [...relations] });
}

/** Writes derived fields and links; nothing else writes them. Old derived links must have been cleared. */
export async function writeDerived(transaction: Transaction, derived: DerivedRecords): Promise<void> {
  const claims = [...derived.claims].map(([id, claim]) => ({ id, ...claim }));
  await writeRows(transaction, 'derive/write-claims', { rows: claims });
  await writeRows(transaction, 'derive/write-statuses', { rows: [...derived.statuses].map(statusRow) });
  await writeRows(transaction, 'derive/write-participations', { rows: derived.participations });
  await writeRows(transaction, 'derive/write-reaches', { rows: derived.reaches });
  await writeRows(transaction, 'derive/write-contradictions', { rows: derived.contradictions });
}

function statusRow([id, { steps, ...status }]: readonly [string, DerivedStatus]): object {
  return {
    id,
    ...status,
    stepDays: steps.map(({ day }) => day),
    stepRanks: steps.map(({ rank }) => rank),
    stepContested: steps.map(({ contested }) => contested),
    stepOrigins: steps.map(({ origins }) => origins),
  };
}

/** A relation's status as it was last derived; null before the first time. */
export interface StoredStatus {
  readonly relation: string;
  readonly status: Status | null;
  readonly contested: boolean | null;
}

/** Statuses as they were last derived, by relation. */
export async function readStatuses(
  transaction: Transaction,
  relations: Iterable<string>,
): Promise<ReadonlyMap<string, StoredStatus>> {
  const wanted = [...relations];
  if (wanted.length === 0) return new Map();
  const rows = await transaction.run<StoredStatus>('derive/statuses-of', { relations: wanted });
  return new Map(rows.map((row) => [row.relation, row]));
}

/** A relation, and which of its participants are denied and therefore no hops. */
export interface CountedParticipations {
  readonly relation: EvidenceRelation;
  /** Which participations are denied, in the order of the relation's participants. */
  readonly denied: readonly boolean[];
}

/** Every relation in which one of the entities takes part, except classes. */
export async function readNeighbourhood(
  transaction: Transaction,
  entities: Iterable<string>,
): Promise<readonly CountedParticipations[]> {
  const found = await transaction.run<{ relation: string }>('derive/relations-of-entities', {
    entities: [...entities],
  });
  const relations = found.map(({ relation }) => relation);
  const rows = await transaction.run<EvidenceRelationRow>('derive/read-relations', { relations });
  return rows.map((row) => ({ relation: relationOf(row), denied: row.denied }));
}

/** Writes degrees by entity id. */
export async function writeDegrees(transaction: Transaction, degrees: ReadonlyMap<string, number>): Promise<void> {
  const rows = [...degrees].map(([id, degree]) => ({ id, degree }));
  await writeRows(transaction, 'derive/write-degrees', { rows });
}

/** Writes the label of its kind on every entity: a change of vocabulary may have renamed one. */
export async function writeLabels(
  transaction: Transaction,
  vocabulary: Pick<Vocabulary, 'entityKinds'>,
): Promise<void> {
  const rows = [...vocabulary.entityKinds.keys()].map((kind) => ({ kind, label: kindLabel(kind, vocabulary) }));
  await transaction.run('derive/write-labels', { rows });
}

/** Kinds and types of records that are not in the vocabulary, sorted. */
export async function readUnknownCodes(
  transaction: Transaction,
  vocabulary: Pick<Vocabulary, 'entityKinds' | 'relationTypes'>,
): Promise<readonly string[]> {
  const rows = await transaction.run<{ code: string }>('derive/unknown-codes', {
    kinds: [...vocabulary.entityKinds.keys()],
    types: [...vocabulary.relationTypes.keys()],
  });
  return rows.map(({ code }) => code);
}
