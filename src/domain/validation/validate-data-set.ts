import { byCodePoint } from '../../base/canonical-json';
import type { RecordFault, RecordPlaces } from '../record/data-set';
import type { Vocabulary } from '../vocabulary/vocabulary';
import { aspectFaults, likelihoodFaults } from './aspects';
import { basedOnCircles, derivedFromCircles, partOfCircles, supersedesCircles } from './circles';
import { ValidationContext, type Rule, type ValidatedRecords } from './context';
import { duplicateClaims } from './duplicates';
import { kindFieldFaults, nameFaults, unknownKinds, unnamedSpeakerFaults } from './entities';
import { NO_FOREIGN_RECORDS, type ForeignRecords } from './foreign-records';
import { identifierFaults, takenFormerIds, takenIds } from './ids';
import { languageTagFaults } from './languages';
import { roleFaults, selfParticipations, unknownTypes } from './participants';
import { quantityFaults } from './quantities';
import { missingReferences } from './references';
import { recordCountFaults } from './size';
import { successionFaults } from './successions';
import { dateFaults, saidBeforeEvent, tiesWithoutInterval } from './times';
import { eventsDatedByPublication, observationsOfUnobservable, publishedBeforeSaid } from './warnings';

/** What a data set is held against. */
export interface ValidateOptions {
  readonly vocabulary: Vocabulary;
  /** Where the records stand; without it, faults carry no file and line 0. */
  readonly places?: RecordPlaces;
  /** What other data sets hold; nothing by default. */
  readonly foreign?: ForeignRecords;
  /** Ids of records that exist and could not be read: nothing complains of their absence. */
  readonly unsound?: ReadonlySet<string>;
}

/** What validation came to: with faults a data set is refused, with warnings it is not. */
export interface ValidationResult {
  readonly faults: readonly RecordFault[];
  readonly warnings: readonly RecordFault[];
}

/** Every rule whose breach refuses a data set. A thing is reported by one rule; the others pass over what is not known. */
const FAULT_RULES: readonly Rule[] = Object.freeze([
  recordCountFaults,
  takenIds,
  takenFormerIds,
  identifierFaults,
  missingReferences,
  languageTagFaults,
  unknownKinds,
  nameFaults,
  unnamedSpeakerFaults,
  kindFieldFaults,
  unknownTypes,
  roleFaults,
  selfParticipations,
  dateFaults,
  tiesWithoutInterval,
  saidBeforeEvent,
  aspectFaults,
  likelihoodFaults,
  quantityFaults,
  duplicateClaims,
  basedOnCircles,
  supersedesCircles,
  partOfCircles,
  derivedFromCircles,
  successionFaults,
]);

/** Every rule that only warns. */
const WARNING_RULES: readonly Rule[] = Object.freeze([
  publishedBeforeSaid,
  observationsOfUnobservable,
  eventsDatedByPublication,
]);

const NO_PLACES: RecordPlaces = Object.freeze({ placeOf: () => ({ file: '', line: 0 }) });

/** Asks every rule of records that are sound in form; faults and warnings by file, line, field, then code. */
export function validateDataSet(records: ValidatedRecords, options: ValidateOptions): ValidationResult {
  const context = new ValidationContext(records, {
    vocabulary: options.vocabulary,
    places: options.places ?? NO_PLACES,
    foreign: options.foreign ?? NO_FOREIGN_RECORDS,
    unsound: options.unsound ?? new Set(),
  });
  return {
    faults: inOrder(FAULT_RULES.flatMap((rule) => rule(context))),
    warnings: inOrder(WARNING_RULES.flatMap((rule) => rule(context))),
  };
}

/** Faults by file, line, record, field, code, then what was found: the same on every machine. */
export function inOrder(faults: readonly RecordFault[]): RecordFault[] {
  return [...faults].sort(
    (a, b) =>
      byCodePoint(a.file, b.file) ||
      a.line - b.line ||
      byCodePoint(a.record, b.record) ||
      byCodePoint(a.field, b.field) ||
      byCodePoint(a.code, b.code) ||
      byCodePoint(a.found, b.found),
  );
}
