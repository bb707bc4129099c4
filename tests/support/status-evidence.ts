import type { ClaimRecord } from '../../src/domain/record/claim';
import type { EntityRecord } from '../../src/domain/record/entity';
import type { RelationEvidence } from '../../src/domain/status/evidence';
import type { Explanation } from '../../src/domain/status/explanation';
import type { RelationRecord } from '../../src/domain/record/relation';
import type { SourceRecord } from '../../src/domain/record/source';
import { LAST_DAY } from '../../src/domain/time/time-bounds';
import type { RelationTypeDefinition, RoleDefinition, Vocabulary } from '../../src/domain/vocabulary/vocabulary';
import { deriveEvidence, evidenceOf, type DerivedEvidence } from '../../src/domain/status/derive';
import { evidenceFromDataSet } from '../../src/domain/status/evidence-from-data-set';
import { explainAt } from '../../src/domain/status/explain';

function role(code: string, principal: boolean): RoleDefinition {
  return { code, definition: code, kinds: [], min: 0, max: null, principal };
}

function type(code: string, over: Partial<RelationTypeDefinition>): RelationTypeDefinition {
  return {
    code,
    category: 'EVENT',
    definition: code,
    common: false,
    accusatory: false,
    observable: false,
    structural: false,
    roles: [],
    hops: [],
    mappings: {},
    ...over,
  };
}

const TYPES = [
  type('ARMS_TRANSFER', {
    accusatory: true,
    roles: [role('SUPPLIER', true), role('RECIPIENT', true), role('ITEM', false)],
    hops: [{ from: 'SUPPLIER', to: 'RECIPIENT', symmetric: false, reads: 'supplied', inverse: 'was supplied by' }],
  }),
  type('SUMMIT', {
    roles: [role('PARTY', true), role('HOST', false)],
    hops: [{ from: 'PARTY', to: 'PARTY', symmetric: true, reads: 'met', inverse: 'met' }],
  }),
  type('OBSERVATION', {
    observable: true,
    roles: [role('OBSERVER', true), role('OBSERVED', true), role('ITEM', false)],
    hops: [{ from: 'OBSERVER', to: 'OBSERVED', symmetric: false, reads: 'observed', inverse: 'was observed by' }],
  }),
  type('AGREEMENT_SIGNED', { roles: [role('SIGNATORY', true)] }),
  type('LOCATED_IN', {
    category: 'TIE',
    structural: true,
    roles: [role('LOCATED', true), role('LOCATION', true)],
    hops: [{ from: 'LOCATED', to: 'LOCATION', symmetric: false, reads: 'lies in', inverse: 'is the location of' }],
  }),
];

/** A small vocabulary: an accusation, a meeting, an observation, an agreement, a place. */
export const VOCABULARY: Vocabulary = {
  entityKinds: new Map(),
  relationTypes: new Map(TYPES.map((each) => [each.code, each])),
  units: new Set(['railcar', 'container']),
  measures: new Map(),
  hash: '',
};

export function entity(id: string, over: Partial<EntityRecord> = {}): EntityRecord {
  return { id: `entity:${id}`, kind: 'STATE', names: [], ...over };
}

export function source(id: string, over: Partial<SourceRecord> = {}): SourceRecord {
  return {
    id: `source:${id}`,
    kind: 'NEWS_REPORT',
    title: id,
    language: 'en',
    url: null,
    verification: 'READ',
    published: '2023-10-20',
    ...over,
  };
}

/** A claim on the artillery transfer, made by the United States on 5 October 2023, unless told otherwise. */
export function claim(id: string, over: Partial<ClaimRecord> = {}): ClaimRecord {
  return {
    id: `claim:${id}`,
    about: TRANSFER.id,
    aspect: 'OCCURRENCE',
    stance: 'AFFIRMS',
    force: 'STATES',
    modality: 'ACTUAL',
    likelihood: null,
    said: '2023-10-05',
    madeBy: 'entity:us',
    text: id,
    readIn: [{ source: 'source:paper', locator: 'p1' }],
    verification: 'READ',
    ...over,
  };
}

export const TRANSFER: RelationRecord = {
  id: 'relation:transfer',
  type: 'ARMS_TRANSFER',
  title: {},
  when: '2023-09-20/2023-10-05',
  participants: [
    { role: 'SUPPLIER', entity: 'entity:dprk' },
    { role: 'RECIPIENT', entity: 'entity:russia' },
    { role: 'ITEM', entity: 'entity:artillery' },
  ],
  generic: false,
};

export const ANY_EXPORT: RelationRecord = {
  id: 'relation:any-export',
  type: 'ARMS_TRANSFER',
  title: {},
  participants: TRANSFER.participants.slice(0, 2),
  generic: true,
};

export const SUMMIT: RelationRecord = {
  id: 'relation:summit',
  type: 'SUMMIT',
  title: {},
  when: '2023-09-13',
  participants: [
    { role: 'PARTY', entity: 'entity:dprk' },
    { role: 'PARTY', entity: 'entity:russia' },
    { role: 'HOST', entity: 'entity:russia' },
  ],
  generic: false,
};

export const IMAGERY: RelationRecord = {
  id: 'relation:imagery',
  type: 'OBSERVATION',
  title: {},
  when: '2023-10-05',
  participants: [
    { role: 'OBSERVER', entity: 'entity:csis' },
    { role: 'OBSERVED', entity: 'entity:tumangang' },
  ],
  generic: false,
};

export const AGREEMENT: RelationRecord = {
  id: 'relation:agreement',
  type: 'AGREEMENT_SIGNED',
  title: {},
  when: '2023-09-12/2023-09-17',
  participants: [
    { role: 'SIGNATORY', entity: 'entity:dprk' },
    { role: 'SIGNATORY', entity: 'entity:russia' },
  ],
  generic: true,
};

export const ENTITIES: readonly EntityRecord[] = [
  entity('dprk'),
  entity('russia'),
  entity('us'),
  entity('rok'),
  entity('japan'),
  entity('peskov', { kind: 'PERSON' }),
  entity('kim', { kind: 'PERSON' }),
  entity('white-house', { kind: 'BODY', speaksFor: 'entity:us' }),
  entity('kcna', { kind: 'ORGANIZATION', speaksFor: 'entity:dprk' }),
  entity('csis', { kind: 'ORGANIZATION' }),
  entity('paper', { kind: 'ORGANIZATION' }),
  entity('paper-2', { kind: 'ORGANIZATION' }),
  entity('paper-3', { kind: 'ORGANIZATION' }),
  entity('us-official', { kind: 'UNNAMED_SPEAKER', affiliation: 'entity:us' }),
  entity('us-official-2', { kind: 'UNNAMED_SPEAKER', affiliation: 'entity:us' }),
  entity('russian-official', { kind: 'UNNAMED_SPEAKER', affiliation: 'entity:russia' }),
  entity('nobody-named', { kind: 'UNNAMED_SPEAKER' }),
];

export const SOURCES: readonly SourceRecord[] = [
  source('paper', { publisher: 'entity:paper' }),
  source('wire', { published: '2023-10-06' }),
  source('copy-1', { publisher: 'entity:paper', derivedFrom: [{ source: 'source:wire', how: 'WIRE_COPY' }] }),
  source('copy-2', { publisher: 'entity:paper-2', derivedFrom: [{ source: 'source:wire', how: 'WIRE_COPY' }] }),
  source('image', { kind: 'IMAGE', published: '2023-10-05' }),
  source('image-2', { kind: 'IMAGE', published: '2023-10-08' }),
  source('essay', { kind: 'REPORT' }),
];

export const RELATIONS: readonly RelationRecord[] = [TRANSFER, ANY_EXPORT, SUMMIT, IMAGERY, AGREEMENT];

/** What is derived of the claims, over the fixed entities, sources and relations. */
export function derivedFrom(
  claims: readonly ClaimRecord[],
  over: { relations?: readonly RelationRecord[]; sources?: readonly SourceRecord[] } = {},
): DerivedEvidence {
  const records = { entities: ENTITIES, sources: SOURCES, relations: RELATIONS, ...over, claims };
  return deriveEvidence(evidenceFromDataSet(records), VOCABULARY);
}

/** The evidence on a relation, the transfer unless told otherwise. */
export function evidenceOn(claims: readonly ClaimRecord[], relation: RelationRecord = TRANSFER): RelationEvidence {
  const relations = RELATIONS.some(({ id }) => id === relation.id) ? RELATIONS : [...RELATIONS, relation];
  return evidenceOf(relation.id, derivedFrom(claims, { relations }));
}

/** Why a relation has its status, today unless told otherwise. */
export function explained(
  claims: readonly ClaimRecord[],
  { relation = TRANSFER, day = LAST_DAY }: { relation?: RelationRecord; day?: string } = {},
): Explanation {
  return explainAt(evidenceOn(claims, relation), day);
}

/** The codes of an explanation's caveats. */
export function caveatCodes(explanation: Explanation): readonly string[] {
  return explanation.caveats.map(({ code }) => code);
}
