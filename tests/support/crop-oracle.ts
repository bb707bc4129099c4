import type { ExportedRecord } from '../../src/domain/export/exported-graph';
import { participationKey } from '../../src/domain/record/hops';
import {
  deriveContradictions,
  deriveEvidence,
  deriveStatus,
  evidenceOf,
  type DerivedEvidence,
} from '../../src/domain/status/derive';
import { evidenceFromDataSet } from '../../src/domain/status/evidence-from-data-set';
import { explainAt } from '../../src/domain/status/explain';
import { deniedParticipants } from '../../src/domain/status/participation';
import { LAST_DAY, type Day } from '../../src/domain/time/time-bounds';
import { NO_FOREIGN_RECORDS } from '../../src/domain/validation/foreign-records';
import { validateDataSet } from '../../src/domain/validation/validate-data-set';
import type { Vocabulary } from '../../src/domain/vocabulary/vocabulary';
import { headerRecord } from './data-set-builder';
import { loadable, type ReadExport } from './exported-records';
import { NOWHERE } from './scratch-graph';

/** A part and what it was cut from, both turned back into records and derived by the rules alone. */
export interface CropJudgement {
  readonly crop: ReadExport;
  readonly part: DerivedEvidence;
  readonly whole: DerivedEvidence;
  readonly saidBy: Day | null;
  readonly vocabulary: Vocabulary;
}

/** Evidence from the records of an export. */
export function evidenceIn(exported: ReadExport, vocabulary: Vocabulary): DerivedEvidence {
  return deriveEvidence(evidenceFromDataSet(loadable(exported)), vocabulary);
}

/** The crop must say of each of its relations what the whole says as of the day, and load without a fault. */
export function expectSameMeaning(judgement: CropJudgement): void {
  const { crop, whole, part, vocabulary } = judgement;
  const dataSet = { header: headerRecord(), ...loadable(crop) };
  const { faults } = validateDataSet(dataSet, { vocabulary, places: NOWHERE, foreign: NO_FOREIGN_RECORDS });
  expect(faults).toEqual([]);
  for (const relation of crop.records.relation) expectSameRelation(relation, judgement);
  if (judgement.saidBy === null) {
    const isHere = ({ first }: { readonly first: string }): boolean => part.graph.claims.has(first);
    expect(deriveContradictions(part)).toEqual(deriveContradictions(whole).filter(isHere));
  }
}

function expectSameRelation(relation: ExportedRecord, judgement: CropJudgement): void {
  const { part, whole, vocabulary } = judgement;
  const structural = vocabulary.relationTypes.get(relation.properties.text('type') ?? '')?.structural ?? false;
  const day = structural ? LAST_DAY : (judgement.saidBy ?? LAST_DAY);
  const inWhole = evidenceOf(relation.id, whole);
  const inPart = evidenceOf(relation.id, part);

  const said = explainAt(inWhole, day);
  const steps = deriveStatus(inWhole).steps.filter((step) => step.day <= day);
  expect(explainAt(inPart, day)).toEqual(said);
  const { support, status, rule, contested, origins } = relation.properties.values();
  expect({ support, status, rule, contested, origins }).toEqual({
    support: said.support,
    status: said.status,
    rule: said.rule,
    contested: said.contested,
    origins: deriveStatus(inWhole)
      .steps.filter((step) => step.day <= day)
      .at(-1)?.origins,
  });

  expect(stepsOf(relation)).toEqual(steps);
  // Claims on which earlier ones rest come along even when they are later: today's status may then be another.
  const isLater = inPart.claims.some((claim) => claim.countsFrom > day || (claim.endedBy?.day ?? day) > day);
  if (!isLater) {
    const today = deriveStatus(inPart);
    expect([today.support, today.steps]).toEqual([support, stepsOf(relation)]);
  }
  expectSameParticipants(relation, whole, day);
}

function stepsOf({ properties }: ExportedRecord): readonly object[] {
  const list = <T>(name: string): readonly T[] => properties.value(name) as readonly T[];
  return list<string>('stepDays').map((day, index) => ({
    day,
    rank: list<number>('stepRanks')[index],
    contested: list<boolean>('stepContested')[index],
    origins: list<number>('stepOrigins')[index],
  }));
}

function expectSameParticipants(relation: ExportedRecord, whole: DerivedEvidence, day: Day): void {
  const about = evidenceOf(relation.id, whole).claims.filter(({ via }) => via === 'ABOUT');
  const denied = deniedParticipants(about, day);
  const disputed = deniedParticipants(
    about.filter(({ stance }) => stance === 'DENIES'),
    day,
  );
  for (const link of relation.links.filter(({ type }) => type === 'PARTICIPATES_IN')) {
    const { role, denied: isDenied, disputed: isDisputed } = link.properties.values();
    const key = participationKey({ role: String(role), entity: link.id });
    expect([key, isDenied, isDisputed]).toEqual([key, denied.has(key), disputed.has(key)]);
  }
}
