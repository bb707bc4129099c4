import type { ClaimRecord, DerivedClaim, Reading } from '../record/claim';
import type { Participation } from '../record/relation';
import type { DerivedFrom, SourceKind } from '../record/source';
import type { TimeBounds } from '../time/time-bounds';
import type { RelationTypeDefinition } from '../vocabulary/vocabulary';

/** The records of the model (docs/model.md) as rule set 1 sees them, read from files or from the graph; by id. */
export interface EvidenceGraph {
  readonly entities: ReadonlyMap<string, EvidenceEntity>;
  readonly sources: ReadonlyMap<string, EvidenceSource>;
  readonly relations: ReadonlyMap<string, EvidenceRelation>;
  readonly claims: ReadonlyMap<string, EvidenceClaim>;
}

/** An entity with the fields that decide parties and origins. */
export interface EvidenceEntity {
  readonly id: string;
  readonly kind: string;
  readonly speaksFor: string | null;
  readonly affiliation: string | null;
}

/** A source with the fields that decide origins, evidence, and the day from which a claim counts. */
export interface EvidenceSource {
  readonly id: string;
  readonly kind: SourceKind;
  readonly publisher: string | null;
  /** Earliest and latest day of publication; null when not known. */
  readonly published: TimeBounds | null;
  readonly derivedFrom: readonly DerivedFrom[];
}

/** A relation with the fields that decide its status. */
export interface EvidenceRelation {
  readonly id: string;
  readonly type: string;
  readonly bounds: TimeBounds;
  readonly generic: boolean;
  readonly participants: readonly Participation[];
}

/** The fields of a claim that decide statuses, and the text by which an explanation quotes it. */
export type EvidenceFields = Pick<
  ClaimRecord,
  | 'id'
  | 'about'
  | 'aspect'
  | 'participant'
  | 'value'
  | 'norm'
  | 'verdict'
  | 'stance'
  | 'force'
  | 'modality'
  | 'quantity'
  | 'scope'
  | 'said'
  | 'madeBy'
  | 'onBehalfOf'
  | 'basedOn'
  | 'supersedes'
  | 'retracts'
  | 'authoritative'
  | 'verification'
  | 'text'
> & {
  readonly readIn: readonly Pick<Reading, 'source' | 'verification'>[];
};

/** A claim with the fields that decide statuses, and its dates read. */
export interface EvidenceClaim extends EvidenceFields {
  /** Null when `said` is absent. */
  readonly saidBounds: TimeBounds | null;
  /** Null when `scope` is absent. */
  readonly scopeBounds: TimeBounds | null;
  /** The time that a claim of aspect TIME names; null for every other claim. */
  readonly valueBounds: TimeBounds | null;
}

/** The end of a claim: which claim supersedes or retracts it, and from which day. */
export interface Ending {
  readonly claim: string;
  readonly day: string;
}

/** A claim that bears on a relation, with all that is derived of it: ready for the rules. */
export interface BearingClaim extends EvidenceClaim, DerivedClaim {
  /** ABOUT: it is about this relation. GENERIC: it denies a class, and the denial reaches this relation. */
  readonly via: 'ABOUT' | 'GENERIC';
  /** Kind of the claimant; tells unnamed speakers. */
  readonly claimantKind: string;
  /** It rests, with DIRECT access, on a source of an evidence kind. */
  readonly examinedEvidence: boolean;
  /** Its end; null while it has none. */
  readonly endedBy: Ending | null;
  /** The day on which the first of the claims that it rests on, directly or not, ends; null while none has ended. */
  readonly basisEndedFrom: string | null;
}

/** A relation with all claims that bear on it: the input of `deriveStatus` and `explainAt`. */
export interface RelationEvidence {
  readonly relation: EvidenceRelation;
  readonly type: RelationTypeDefinition;
  /** Claims about the relation, and denials of a class that reach it; in any order. */
  readonly claims: readonly BearingClaim[];
}

/** A derived link: `claim` denies a class, and the denial reaches `relation`. */
export interface Reach {
  readonly claim: string;
  readonly relation: string;
}

/** A derived link between two live claims of one proposition that cannot both be right; `first` is the lower id. */
export interface Contradiction {
  readonly first: string;
  readonly second: string;
}
