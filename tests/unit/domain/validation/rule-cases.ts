import type { ErrorCode } from '../../../../src/base/errors';
import {
  claimRecord,
  entityRecord,
  minimalDataSet,
  relationRecord,
  sourceRecord,
  withChange,
  withRecords,
} from '../../../support/data-set-builder';
import { changed, OWN, FIGURE, quantityClaim, refused, type RecordCase } from './record-case';

const party = (entity: string) => ({ role: 'PARTY', entity });
const tooMany = Array.from({ length: 20_001 }, (_, index) => sourceRecord({ id: `source:s${index}` }));

/** Faults of content: what the rules refuse in records that are sound in form. */
export const RULE_CASES: readonly RecordCase[] = [
  refused(
    'more records than a load takes',
    { ...minimalDataSet(), sources: [...minimalDataSet().sources, ...tooMany] },
    'dataset:minimal  RUN_TOO_LARGE',
  ),
  refused('an id that stands twice', withRecords(minimalDataSet(), entityRecord({ id: OWN })), `${OWN} id ID_TAKEN`),
  refused(
    'a former id of a living entity',
    changed(OWN, { formerIds: ['entity:southland'] }),
    `${OWN} formerIds.0 ID_TAKEN`,
  ),
  refused(
    'a former id that two entities claim',
    withChange(changed(OWN, { formerIds: ['entity:old'] }), 'entity:southland', { formerIds: ['entity:old'] }),
    'entity:southland formerIds.0 ID_TAKEN',
  ),
  refused(
    'an identifier that two entities have',
    changed('entity:southland', { identifiers: [{ scheme: 'WIKIDATA', value: 'Q1' }] }),
    'entity:southland identifiers.0.value ID_TAKEN',
  ),
  refused(
    'an identifier without its pattern',
    changed(OWN, { identifiers: [{ scheme: 'WIKIDATA', value: '56226' }] }),
    `${OWN} identifiers.0.value ID_PATTERN`,
  ),
  refused(
    'an identifier of an unknown scheme',
    changed(OWN, { identifiers: [{ scheme: 'PASSPORT', value: '1' }] }),
    `${OWN} identifiers.0.scheme VALUE_INVALID`,
  ),
  refused(
    'an identifier with wrong check digits',
    changed(OWN, { identifiers: [{ scheme: 'IMO', value: '9179843' }] }),
    `${OWN} identifiers.0.value ID_CHECKSUM`,
  ),
  refused(
    'a reference to nothing',
    changed('claim:summit-north', { about: 'relation:sumit' }),
    'claim:summit-north about REFERENCE_MISSING',
  ),
  refused(
    'a reference to a former id',
    withChange(changed(OWN, { formerIds: ['entity:old'] }), 'claim:summit-south', { madeBy: 'entity:old' }),
    'claim:summit-south madeBy REFERENCE_MISSING',
  ),
  refused(
    'a value that names another kind of record',
    changed('claim:summit-north', { aspect: 'CAUSE', value: OWN }),
    'claim:summit-north value REFERENCE_MISSING',
  ),
  refused(
    'a language that is none',
    changed('source:gazette', { language: 'english' }),
    'source:gazette language LANG_TAG_INVALID',
  ),
  refused(
    'a title in no language',
    changed('relation:summit', { title: { English: 'Summit' } }),
    'relation:summit title.English LANG_TAG_INVALID',
  ),
  refused('a kind that is none', changed(OWN, { kind: 'STAET' }), `${OWN} kind KIND_UNKNOWN`),
  refused(
    'a name of signs alone',
    changed(OWN, {
      names: [
        { value: 'N', lang: 'en', kind: 'PRIMARY' },
        { value: '\u200f\u2019', lang: 'ar', kind: 'ALIAS' },
      ],
    }),
    `${OWN} names.1.value NAME_KEY_EMPTY`,
  ),
  refused(
    'two primary names in one language',
    changed(OWN, { names: ['N', 'M'].map((value) => ({ value, lang: 'en', kind: 'PRIMARY' })) }),
    `${OWN} names.1.kind VALUE_INVALID`,
  ),
  refused(
    'no primary name',
    changed(OWN, { names: [{ value: 'N', lang: 'en', kind: 'ALIAS' }] }),
    `${OWN} names FIELD_MISSING`,
  ),
  refused(
    'a primary name on an unnamed speaker',
    changed('entity:unnamed-official', { names: [{ value: 'Ann', lang: 'en', kind: 'PRIMARY' }] }),
    'entity:unnamed-official names.0.kind UNNAMED_IDENTITY_LEAK',
  ),
  refused(
    'an identifier on an unnamed speaker',
    changed('entity:unnamed-official', { identifiers: [{ scheme: 'WIKIDATA', value: 'Q2' }] }),
    'entity:unnamed-official identifiers.0 UNNAMED_IDENTITY_LEAK',
  ),
  refused(
    'an unnamed speaker merged into another',
    changed('entity:unnamed-official', { formerIds: ['entity:unnamed-aide'] }),
    'entity:unnamed-official formerIds.0 UNNAMED_MERGE_FORBIDDEN',
  ),
  refused(
    'an affiliation of somebody named',
    changed('entity:ana-north', { affiliation: OWN }),
    'entity:ana-north affiliation VALUE_INVALID',
  ),
  refused(
    'a person who speaks for a state',
    changed('entity:ana-north', { speaksFor: OWN }),
    'entity:ana-north speaksFor VALUE_INVALID',
  ),
  refused(
    'a point of a person',
    changed('entity:ana-north', { point: { lat: 0, lon: 0, precision: 'EXACT' } }),
    'entity:ana-north point VALUE_INVALID',
  ),
  refused('a type that is none', changed('relation:summit', { type: 'SUMIT' }), 'relation:summit type TYPE_UNKNOWN'),
  refused(
    'a role that the type has not',
    changed('relation:summit', {
      participants: [party(OWN), party('entity:southland'), { role: 'SUPPLIER', entity: OWN }],
    }),
    'relation:summit participants.2.role ROLE_NOT_ALLOWED',
  ),
  refused(
    'a role too often',
    changed('relation:harbour-in-southland', {
      participants: [
        { role: 'LOCATED', entity: 'entity:harbour' },
        { role: 'LOCATION', entity: 'entity:southland' },
        { role: 'LOCATION', entity: OWN },
      ],
    }),
    'relation:harbour-in-southland participants.2.role ROLE_NOT_ALLOWED',
  ),
  refused(
    'a role too seldom',
    changed('relation:summit', { participants: [party(OWN)] }),
    'relation:summit participants ROLE_MISSING',
  ),
  refused(
    'an entity of the wrong kind in a role',
    changed('relation:summit', { participants: [party(OWN), party('entity:ana-north')] }),
    'relation:summit participants.1.entity ROLE_KIND_MISMATCH',
  ),
  refused(
    'a claimed role that the type has not',
    changed('claim:summit-north', { aspect: 'PARTICIPANT', participant: { role: 'PARTI', entity: OWN } }),
    'claim:summit-north participant.role ROLE_NOT_ALLOWED',
  ),
  refused(
    'an entity twice in one role',
    changed('relation:summit', { participants: [party(OWN), party('entity:southland'), party(OWN)] }),
    'relation:summit participants.2 SELF_PARTICIPATION',
  ),
  refused(
    'an entity in two principal roles',
    changed('relation:transfer', {
      participants: [
        { role: 'SUPPLIER', entity: OWN },
        { role: 'RECIPIENT', entity: OWN },
      ],
    }),
    'relation:transfer participants.1 SELF_PARTICIPATION',
  ),
  refused(
    'a date that is none',
    changed('relation:summit', { when: '2023-02-30' }),
    'relation:summit when TIME_INVALID',
  ),
  refused('a season', changed('source:gazette', { published: '2023-21' }), 'source:gazette published TIME_SEASON'),
  refused(
    'a time without an offset',
    changed('claim:summit-north', { said: '2024-01-15T10:00:00' }),
    'claim:summit-north said TIME_NO_OFFSET',
  ),
  refused(
    'an interval that ends first',
    changed('relation:transfer', { when: '2024-01-14/2024-01-11' }),
    'relation:transfer when TIME_REVERSED',
  ),
  refused(
    'a date as value that is none',
    changed('claim:summit-north', { aspect: 'TIME', value: 'January' }),
    'claim:summit-north value TIME_INVALID',
  ),
  refused(
    'a tie on one day',
    changed('relation:harbour-in-southland', { when: '2000-01-01' }),
    'relation:harbour-in-southland when TIME_TIE_NEEDS_INTERVAL',
  ),
  refused(
    'said before it happened',
    changed('claim:summit-north', { said: '2024-01-09' }),
    'claim:summit-north said TIME_SAID_BEFORE_EVENT',
  ),
  refused(
    'an aspect without its value',
    changed('claim:summit-north', { aspect: 'PLACE' }),
    'claim:summit-north value CLAIM_ASPECT_VALUE_MISMATCH',
  ),
  refused(
    'an aspect with the value of another',
    changed('claim:summit-north', { quantity: FIGURE }),
    'claim:summit-north quantity CLAIM_ASPECT_VALUE_MISMATCH',
  ),
  refused(
    'a place that is a person',
    changed('claim:summit-north', { aspect: 'PLACE', value: 'entity:ana-north' }),
    'claim:summit-north value CLAIM_ASPECT_VALUE_MISMATCH',
  ),
  refused(
    'a norm that is a state',
    changed('claim:summit-north', { aspect: 'LEGALITY', norm: OWN, verdict: 'VIOLATES' }),
    'claim:summit-north norm CLAIM_ASPECT_VALUE_MISMATCH',
  ),
  refused(
    'a likelihood of an open matter',
    changed('claim:summit-north', { stance: 'UNDETERMINED', likelihood: 'LIKELY', likelihoodText: 'perhaps' }),
    'claim:summit-north likelihood STANCE_VALUE_CONFLICT',
  ),
  refused(
    'a likelihood without words',
    changed('claim:summit-north', { likelihood: 'LIKELY' }),
    'claim:summit-north likelihood LIKELIHOOD_WITHOUT_TEXT',
  ),
  refused(
    'a bound without its number',
    quantityClaim({ ...FIGURE, bound: 'BETWEEN' }),
    'claim:crates-20 quantity.high QTY_BOUND_INVALID',
    'claim:crates-20 quantity.low QTY_BOUND_INVALID',
    'claim:crates-20 quantity.value QTY_BOUND_INVALID',
  ),
  refused(
    'a unit that is none',
    quantityClaim({ ...FIGURE, unit: 'crate' }),
    'claim:crates-20 quantity.unit QTY_UNIT_UNKNOWN',
  ),
  refused(
    'a rate without a period',
    quantityClaim({ ...FIGURE, measure: 'PRODUCTION_RATE' }),
    'claim:crates-20 quantity.per QTY_PERIOD_MISSING',
  ),
  refused(
    'a figure of no measure',
    quantityClaim({ ...FIGURE, measure: undefined }),
    'claim:crates-20 quantity.measure FIELD_MISSING',
  ),
  refused(
    'a claim said twice',
    withRecords(minimalDataSet(), claimRecord({ id: 'claim:summit-north-again', text: 'In other words.' })),
    'claim:summit-north-again  CLAIM_DUPLICATE',
  ),
  refused(
    'claims that rest on each other',
    changed('claim:crates-seen', { basedOn: [{ claim: 'claim:transfer-alleged', access: 'HEARSAY' }] }),
    'claim:crates-seen basedOn BASED_ON_CYCLE',
  ),
  refused(
    'relations that are part of each other',
    withChange(changed('relation:summit', { partOf: 'relation:transfer' }), 'relation:transfer', {
      partOf: 'relation:summit',
    }),
    'relation:summit partOf PART_OF_CYCLE',
  ),
  refused(
    'a relation that is part of itself',
    changed('relation:summit', { partOf: 'relation:summit' }),
    'relation:summit partOf PART_OF_CYCLE',
  ),
  refused(
    'claims that supersede and retract each other',
    withRecords(
      changed('claim:summit-north', { supersedes: ['claim:later'] }),
      claimRecord({ id: 'claim:later', said: '2024-01-16', retracts: ['claim:summit-north'] }),
    ),
    'claim:later supersedes SUPERSEDES_CYCLE',
  ),
  refused(
    'sources that are derived from each other',
    withChange(
      changed('source:gazette', { derivedFrom: [{ source: 'source:ministry', how: 'QUOTES' }] }),
      'source:ministry',
      { derivedFrom: [{ source: 'source:gazette', how: 'QUOTES' }] },
    ),
    'source:gazette derivedFrom DERIVED_FROM_CYCLE',
  ),
  refused(
    'a retraction by another',
    changed('claim:summit-south', { retracts: ['claim:summit-north'] }),
    'claim:summit-south retracts.0 RETRACT_BY_OTHER',
  ),
  refused(
    'a correction by another',
    changed('claim:summit-south', { supersedes: ['claim:summit-north'] }),
    'claim:summit-south supersedes.0 SUPERSEDE_BY_OTHER',
  ),
];

const lateGazette = changed('source:gazette', { published: '2024-01-13' });
const byline = withRecords(
  minimalDataSet(),
  relationRecord({ id: 'relation:talks', type: 'MEETING', when: '2024-01-20' }),
  claimRecord({ id: 'claim:talks', about: 'relation:talks', madeBy: 'entity:institute', said: '2024-01-20' }),
);

/** What is accepted with a warning. */
export const WARNING_CASES: readonly RecordCase[] = [
  refused(
    'a source older than what it says',
    { ...lateGazette, claims: lateGazette.claims.filter(({ id }) => id === 'claim:summit-north') },
    'claim:summit-north readIn.0.source WARN_PUBLISHED_BEFORE_SAID',
  ),
  refused(
    'an observation of a meeting',
    changed('claim:summit-north', { force: 'REPORTS_OBSERVATION' }),
    'claim:summit-north force WARN_NOT_OBSERVABLE',
  ),
  refused('an event on the day of its only reports', byline, 'relation:talks when WARN_EVENT_DATE_EQUALS_PUBLICATION'),
];

/** Codes of the register's records section that are raised elsewhere, and where. */
export const RAISED_ELSEWHERE: Readonly<Partial<Record<ErrorCode, string>>> = {
  STILL_REFERENCED: 'the load, against what the graph holds',
  STALE_DATASET: 'the load, against what the graph holds',
  VERSION_REUSED: 'the load, against what the graph holds',
  WARN_TYPE_WITHOUT_HOPS: 'the reading of the vocabulary',
};
