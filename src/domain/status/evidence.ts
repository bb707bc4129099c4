import type { ClaimRecord, DerivedClaim, Reading } from '../record/claim';
import type { Participation } from '../record/relation';
import type { DerivedFrom, SourceKind } from '../record/source';
import type { TimeBounds } from '../time/time-bounds';
import type { RelationTypeDefinition } from '../vocabulary/vocabulary';

/** What rule set 1 looks at: the records of the model (docs/model.md) with their links, whether read from files or from the graph. */
export interface EvidenceGraph {
  readonly entities: ReadonlyMap<string, EvidenceEntity>;
  readonly sources: ReadonlyMap<string, EvidenceSource>;
  readonly relations: ReadonlyMap<string, EvidenceRelation>;
  readonly claims: ReadonlyMap<string, EvidenceClaim>;
}

/** What of an entity bears on parties and origins. */
export interface EvidenceEntity {
  readonly id: string;
  readonly kind: string;
  readonly speaksFor: string | null;
  readonly affiliation: string | null;
}

/** What of a source bears on origins, evidence and the day from which a claim counts. */
export interface EvidenceSource {
  readonly id: string;
  readonly kind: SourceKind;
  readonly publisher: string | null;
  /** Earliest and latest day of publication; null when not known. */
  readonly published: TimeBounds | null;
  readonly derivedFrom: readonly DerivedFrom[];
}

/** What of a relation bears on its status. */
export interface EvidenceRelation {
  readonly id: string;
  readonly type: string;
  readonly bounds: TimeBounds;
  readonly generic: boolean;
  readonly participants: readonly Participation[];
}

/** The fields of a claim that bear on statuses, and the text by which an explanation quotes it. */
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

/** What of a claim bears on statuses, with its dates read. */
export interface EvidenceClaim extends EvidenceFields {
  /** Null when `said` is absent. */
  readonly saidBounds: TimeBounds | null;
  /** Null when `scope` is absent. */
  readonly scopeBounds: TimeBounds | null;
  /** The time that a claim of aspect TIME names; null for every other claim. */
  readonly valueBounds: TimeBounds | null;
}

/** That a claim was superseded or retracted: by which claim, and from which day on. */
export interface Ending {
  readonly claim: string;
  readonly day: string;
}

/** A claim ready for the rules, with what was derived of it. */
export interface BearingClaim extends EvidenceClaim, DerivedClaim {
  /** ABOUT: about this relation; GENERIC: a denial of a class that reaches it. */
  readonly via: 'ABOUT' | 'GENERIC';
  /** Claimant's kind, for unnamed speakers. */
  readonly claimantKind: string;
  /** Rests with DIRECT access on a source of an evidence kind. */
  readonly examinedEvidence: boolean;
  /** The earliest day on which it is superseded or retracted, and by which claim; null while live. */
  readonly endedBy: Ending | null;
  /** The earliest day on which a claim that it rests on, directly or not, is ended; null while all of them stand. */
  readonly basisEndedFrom: string | null;
}

/** All that rule set 1 needs to know of one relation: the input of `deriveStatus` and `explainAt`. */
export interface RelationEvidence {
  readonly relation: EvidenceRelation;
  readonly type: RelationTypeDefinition;
  /** Claims about the relation, and class denials that reach it; in any order. */
  readonly claims: readonly BearingClaim[];
}

/** A derived link: `claim` is a denial of a class that reaches `relation`. */
export interface Reach {
  readonly claim: string;
  readonly relation: string;
}

/** A derived link between two live claims of one proposition that cannot both be right; `first` is the lower id. */
export interface Contradiction {
  readonly first: string;
  readonly second: string;
}
