import type {
  Aspect,
  Force,
  Likelihood,
  Modality,
  Period,
  Quantity,
  QuantityBound,
  Stance,
  Verdict,
} from '../../domain/record/claim';
import type { ClaimInGraph, ReadingInGraph } from '../../domain/record/claim-in-graph';
import type { Ending } from '../../domain/status/evidence';
import type { Participation } from '../../domain/record/relation';
import type { Verification } from '../../domain/record/source';
import type { Row } from '../neo4j/database';
import { readSource } from '../source/source-store';

/** A claim from the columns of filters/claim-columns. */
export function readClaim(row: Row): ClaimInGraph {
  return {
    ...readProposition(row),
    ...readSaying(row),
    id: row.id as string,
    about: row.about as string,
    authoritative: row.authoritative as boolean,
    text: row.text as string,
    note: row.note as string | null,
    verification: row.verification as Verification,
    recordedAt: row.recordedAt as string,
    dataSet: row.dataSet as string,
    proposition: row.proposition as string,
    parties: row.parties as readonly string[],
    origins: row.origins as readonly string[],
    countsFrom: row.countsFrom as string,
    endedBy: readEnding(row),
  };
}

type Proposition = Pick<ClaimInGraph, 'aspect' | 'participant' | 'value' | 'norm' | 'verdict' | 'quantity' | 'scope'>;

function readProposition(row: Row): Proposition {
  const aspect = row.aspect as Aspect;
  const named = row.named as string | null;
  return {
    aspect,
    participant: readParticipation(row.role as string | null, aspect === 'PARTICIPANT' ? named : null),
    value: aspect === 'PARTICIPANT' ? null : (named ?? (row.value as string | null)),
    norm: row.norm as string | null,
    verdict: row.verdict as Verdict | null,
    quantity: readQuantity(row),
    scope: row.scope as string | null,
  };
}

function readParticipation(role: string | null, entity: string | null): Participation | null {
  return role === null || entity === null ? null : { role, entity };
}

type Saying = Omit<
  ClaimInGraph,
  | keyof Proposition
  | 'id'
  | 'about'
  | 'authoritative'
  | 'text'
  | 'note'
  | 'verification'
  | 'recordedAt'
  | 'dataSet'
  | 'proposition'
  | 'parties'
  | 'origins'
  | 'countsFrom'
  | 'endedBy'
>;

function readSaying(row: Row): Saying {
  return {
    stance: row.stance as Stance,
    force: row.force as Force,
    modality: row.modality as Modality,
    likelihood: row.likelihood as Likelihood | null,
    likelihoodText: row.likelihoodText as string | null,
    said: row.said as string | null,
    saidMin: row.saidMin as string,
    madeBy: row.madeBy as string,
    onBehalfOf: row.onBehalfOf as readonly string[],
    supersedes: row.supersedes as readonly string[],
    retracts: row.retracts as readonly string[],
    respondsTo: row.respondsTo as readonly string[],
  };
}

function readEnding(row: Row): Ending | null {
  const claim = row.endedBy as string | null;
  return claim === null ? null : { claim, day: row.endedFrom as string };
}

/** A figure from columns named `quantity...`; null when the row has none. */
export function readQuantity(row: Row): Quantity | null {
  const bound = row.quantityBound as QuantityBound | null;
  if (bound === null) return null;
  return {
    bound,
    unit: row.quantityUnit as string,
    ...present('value', row.quantityValue as number | null),
    ...present('low', row.quantityLow as number | null),
    ...present('high', row.quantityHigh as number | null),
    ...present('per', row.quantityPer as Period | null),
    ...present('measure', row.quantityMeasure as string | null | undefined),
    ...present('text', row.quantityText as string | null),
  };
}

function present<K extends string, T>(key: K, value: T | null | undefined): Partial<Record<K, T>> {
  return value === null || value === undefined ? {} : ({ [key]: value } as Record<K, T>);
}

/** A passage from the columns of claim/readings-of. */
export function readReading(row: Row): ReadingInGraph {
  return {
    source: readSource(row),
    locator: row.locator as string | null,
    language: row.readingLanguage as string | null,
    quote: row.quote as string | null,
    paraphrase: row.paraphrase as string | null,
    translation: row.translation as string | null,
    likelihoodText: row.likelihoodText as string | null,
    quantity: readQuantity(row),
    verification: row.readingVerification as Verification | null,
  };
}
