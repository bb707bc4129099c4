import { isDay } from '../time/calendar-day';
import { parseEdtf } from '../time/edtf';
import { EntenteError } from '../../base/errors';
import { parseLanguageTag } from '../text/language-tag';
import { didYouMean } from '../../base/nearest-name';
import type { Parsed } from '../../base/parsed';
import { shown } from '../../base/quoted';
import { CONTESTED_MODES, SUPPORT_FLOORS } from '../record/support';
import { CERTAINTIES } from '../time/time-match';
import { EXPORT_FORMATS, EXPORT_SHAPES, isWhole, type ExportFormat, type ExportQuestion } from './export-question';
import type { ExportOption, GivenOptions } from './given-options';
import { readExportScope } from './read-export-scope';

/** The language of labels where none is asked for. */
const DEFAULT_LANGUAGE = 'en';

/**
 * Reads the options of an export, from a command line or an address, into a question.
 *
 * An option that would have no effect is refused, not ignored. Throws EntenteError BAD_USER_INPUT for an option or value
 * that does not exist, ARGUMENT_OUT_OF_RANGE for a number outside its range, and TIME_CONFLICT for `at`
 * with `during`; each names the option as it was spelt, and what to write instead.
 */
export function readExportQuestion(given: GivenOptions): ExportQuestion {
  given.refuseUnknown();
  const format = readFormat(given);
  const shape = readShape(given, format);
  const question: ExportQuestion = {
    format,
    shape,
    scope: readExportScope(given),
    ...readTimes(given),
    saidBy: readDay(given, 'said-by'),
    minSupport: readWord(given, 'min-support', SUPPORT_FLOORS) ?? 'ANY',
    contested: readWord(given, 'contested', CONTESTED_MODES) ?? 'FLAG',
    lang: readLanguage(given, format === 'graphml' || shape === 'direct'),
    dataSet: readDataSet(given),
  };
  if (question.dataSet !== null && !isWhole(question)) {
    throw given.refusal('data-set', 'writes a data set whole and takes no scope and no condition beside it', {
      hint: `Leave ${given.spelt('data-set')} out, or everything that narrows it.`,
    });
  }
  return question;
}

function readFormat(given: GivenOptions): ExportFormat {
  const format = readWord(given, 'format', EXPORT_FORMATS);
  if (format !== null) return format;
  throw given.refusal('format', 'is missing', { hint: `Choose one of ${EXPORT_FORMATS.join(', ')}.` });
}

function readShape(given: GivenOptions, format: ExportFormat): ExportQuestion['shape'] {
  const shape = readWord(given, 'shape', EXPORT_SHAPES);
  if (shape === null || format === 'cypher') return shape ?? 'model';
  throw given.refusal('shape', `is not for ${format}, which has one shape`, {
    hint: 'Leave it out, or choose the format cypher.',
  });
}

function readTimes(given: GivenOptions): Pick<ExportQuestion, 'at' | 'during' | 'match'> {
  const [at, during] = [readDate(given, 'at'), readDate(given, 'during')];
  const match = readWord(given, 'match', CERTAINTIES);
  if (at !== null && during !== null) {
    throw new EntenteError('TIME_CONFLICT', `${given.spelt('at')} and ${given.spelt('during')} exclude each other.`);
  }
  if (match !== null && at === null && during === null) {
    throw given.refusal('match', 'says how a date is read, and no date is given', {
      hint: `Leave it out, or give ${given.spelt('at')} or ${given.spelt('during')}.`,
    });
  }
  return { at, during, match: match ?? 'POSSIBLE' };
}

function readDate(given: GivenOptions, option: ExportOption): string | null {
  const text = given.one(option);
  return text === null ? null : accepted(given, option, parseEdtf(text)).text;
}

function readDay(given: GivenOptions, option: ExportOption): string | null {
  const text = given.one(option);
  if (text === null || isDay(text)) return text;
  throw given.refusal(option, `is a calendar day, not ${shown(text)}`, { hint: 'Write it as 2023-10-05.' });
}

function readLanguage(given: GivenOptions, labelled: boolean): string {
  const text = given.one('lang');
  if (text === null) return DEFAULT_LANGUAGE;
  if (labelled) return accepted(given, 'lang', parseLanguageTag(text));
  throw given.refusal('lang', 'chooses labels, and this export keeps all names in all languages', {
    hint: `Leave it out, or choose the format graphml, or cypher with ${given.spelt('shape')} direct.`,
  });
}

/** Whether the data set is loaded is checked later, against the graph. */
function readDataSet(given: GivenOptions): string | null {
  const text = given.one('data-set');
  if (text !== '') return text;
  throw given.refusal('data-set', 'is empty', { hint: 'Name a data set, as dataset:dprk-russia-2023.' });
}

function readWord<W extends string>(given: GivenOptions, option: ExportOption, words: readonly W[]): W | null {
  const text = given.one(option);
  if (text === null) return null;
  const word = words.find((candidate) => candidate === text);
  if (word !== undefined) return word;
  throw given.refusal(option, `cannot be ${shown(text)}`, {
    hint: didYouMean(text, words, `Choose one of ${words.join(', ')}.`),
  });
}

function accepted<T>(given: GivenOptions, option: ExportOption, parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  throw given.refusal(option, `cannot be ${shown(parsed.found)}`, { hint: parsed.hint });
}
