import { byCodePoint } from '../../base/order';
import type { RecordFault, RecordPlaces } from '../record/data-set';
import { aspectFaults, likelihoodFaults } from './aspects';
import { basedOnCircles, derivedFromCircles, partOfCircles, supersedesCircles } from './circles';
import { ValidationContext, type Rule, type ValidatedRecords, type ValidationOptions } from './context';
import { duplicateClaims } from './duplicates';
import { kindFieldFaults, nameFaults, unknownKinds, unnamedSpeakerFaults } from './entities';
import { NO_FOREIGN_RECORDS } from './foreign-records';
import { identifierFaults, takenFormerIds, takenIds } from './ids';
import { languageTagFaults } from './languages';
import { roleFaults, selfParticipations, unknownTypes } from './participants';
import { quantityFaults } from './quantities';
import { missingReferences } from './references';
import { recordCountFaults } from './size';
import { successionFaults } from './successions';
import { dateFaults, saidBeforeEvent, tiesWithoutInterval } from './times';
import { eventsDatedByPublication, observationsOfUnobservable, publishedBeforeSaid } from './warnings';

/** The vocabulary of a data set, and by default no places of records, no other data sets, and no unreadable records. */
export type ValidateOptions = Pick<ValidationOptions, 'vocabulary'> & Partial<ValidationOptions>;

/** The result of a validation: a data set with faults is refused, one with warnings is not. */
export interface ValidationResult {
  readonly faults: readonly RecordFault[];
  readonly warnings: readonly RecordFault[];
}

/** The rules that refuse a data set. Each fault is reported by one rule; the others skip what they do not know. */
const FAULT_RULES: readonly Rule[] = Object.freeze([
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

/** The rules that only warn. */
const WARNING_RULES: readonly Rule[] = Object.freeze([
  publishedBeforeSaid,
  observationsOfUnobservable,
  eventsDatedByPublication,
]);

const NO_PLACES: RecordPlaces = Object.freeze({ placeOf: () => ({ file: '', line: 0 }) });

/** Applies every rule to records of sound form; faults and warnings as `inOrder` sorts them. */
export function validateDataSet(records: ValidatedRecords, options: ValidateOptions): ValidationResult {
  const { places = NO_PLACES, foreign = NO_FOREIGN_RECORDS, unsound = new Set<string>() } = options;
  const context = new ValidationContext(records, { vocabulary: options.vocabulary, places, foreign, unsound });
  return {
    faults: inOrder([...recordCountFaults(records, places), ...FAULT_RULES.flatMap((rule) => rule(context))]),
    warnings: inOrder(WARNING_RULES.flatMap((rule) => rule(context))),
  };
}

/** Faults by file, line, record, field, code, and what was found: the same order on every machine. */
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
