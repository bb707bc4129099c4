import type { DataSetRecords } from '../record/data-set';
import { boundsOf } from '../time/edtf';
import type { EntityRecord } from '../record/entity';
import type {
  EvidenceClaim,
  EvidenceEntity,
  EvidenceFields,
  EvidenceGraph,
  EvidenceRelation,
  EvidenceSource,
} from './evidence';
import type { RelationRecord } from '../record/relation';
import type { SourceRecord } from '../record/source';
import type { TimeBounds } from '../time/time-bounds';

/** The evidence in the records of one data set, or of several together. Throws EntenteError for a faulty date. */
export function evidenceFromDataSet(records: DataSetRecords): EvidenceGraph {
  return {
    entities: byIdOf(records.entities.map(evidenceEntity)),
    sources: byIdOf(records.sources.map(evidenceSource)),
    relations: byIdOf(records.relations.map(evidenceRelation)),
    claims: byIdOf(records.claims.map(evidenceClaim)),
  };
}

function evidenceEntity({ id, kind, speaksFor, affiliation }: EntityRecord): EvidenceEntity {
  return { id, kind, speaksFor: speaksFor ?? null, affiliation: affiliation ?? null };
}

function evidenceSource({ id, kind, publisher, published, derivedFrom }: SourceRecord): EvidenceSource {
  return {
    id,
    kind,
    publisher: publisher ?? null,
    published: boundsWhereGiven(published),
    derivedFrom: derivedFrom ?? [],
  };
}

function evidenceRelation({ id, type, when, generic, participants }: RelationRecord): EvidenceRelation {
  return { id, type, bounds: boundsOf(when), generic, participants };
}

/** A claim with its dates read. */
export function evidenceClaim<C extends EvidenceFields>(claim: C): C & EvidenceClaim {
  return {
    ...claim,
    saidBounds: boundsWhereGiven(claim.said),
    scopeBounds: boundsWhereGiven(claim.scope),
    valueBounds: claim.aspect === 'TIME' ? boundsWhereGiven(claim.value) : null,
  };
}

function boundsWhereGiven(text: string | undefined): TimeBounds | null {
  return text === undefined ? null : boundsOf(text);
}

function byIdOf<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
