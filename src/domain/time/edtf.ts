import { parse as parseByGrammar } from 'edtf';
import { readDate, type DateSpan } from './edtf-date';
import { accept, refuse, valueOrThrow, type Parsed, type Refused } from '../../base/parsed';
import { FIRST_DAY, LAST_DAY, TIMELESS, type TimeBounds } from './time-bounds';

/** Something happens once, at an unknown moment of the span; or it lasts from a start to an end. */
export type EdtfShape = 'ONCE' | 'LASTED';

/** A date in EDTF (ISO 8601-2:2019, Annex A) that was read. */
export interface EdtfDate {
  /** As written. */
  readonly text: string;
  readonly shape: EdtfShape;
  readonly bounds: TimeBounds;
  /** It contains `?` or `%`, which do not widen the bounds. */
  readonly uncertain: boolean;
  /** It contains `~` or `%`, which do not widen the bounds. */
  readonly approximate: boolean;
}

/** One end of an interval. */
type IntervalEnd = DateSpan | 'OPEN' | 'UNKNOWN';

/** Longest EDTF text that is read, in characters: a set of some twenty days. */
const LONGEST_TEXT = 250;

/**
 * Reads a date in EDTF: level 1, and of level 2 one-of sets and a partly unspecified day.
 *
 * The bounds follow from the calendar alone, never from the time zone of the server. They are narrowed so that nothing
 * ends before it may start: in `2023-05/2023` the end is not before May. Refused with TIME_SEASON, TIME_NO_OFFSET or
 * TIME_REVERSED; with TIME_INVALID for everything else, years outside 0001 to 9999 included.
 */
export function parseEdtf(text: string): Parsed<EdtfDate> {
  if (text === '') return invalid(text, 'Leave the time out if it is not known.');
  if (text.length > LONGEST_TEXT) return invalid(text, `Write at most ${LONGEST_TEXT} characters.`);
  const shape = text.includes('/') ? 'LASTED' : 'ONCE';
  const bounds = shape === 'LASTED' ? readInterval(text) : readOnce(text);
  if (!bounds.ok) return bounds;
  if (!isInGrammar(text)) return invalid(text, 'Write it in EDTF, for example 2023-10, 2023-09/.. or [2022,2023].');
  return accept({
    text,
    shape,
    bounds: bounds.value,
    uncertain: /[?%]/.test(text),
    approximate: /[~%]/.test(text),
  });
}

/** The bounds of a text; TIMELESS without a text. Throws EntenteError for a text that is refused. */
export function boundsOf(text?: string | null): TimeBounds {
  return text === undefined || text === null ? TIMELESS : valueOrThrow(parseEdtf(text)).bounds;
}

/** Whole dates and intervals of them, with qualifiers at the end. `readDate` applies the whole grammar to these. */
const PLAIN = /^[\d./?~%-]+$/;

/** Whether the `edtf` package accepts the text; its dates and bounds are not used. */
function isInGrammar(text: string): boolean {
  // The package takes about 0.15 ms for a text, which is seconds in a full load. Most texts are plain.
  if (PLAIN.test(text)) return true;
  try {
    parseByGrammar(text);
    return true;
  } catch {
    // The package reports a text outside the grammar only by throwing.
    return false;
  }
}

function readOnce(text: string): Parsed<TimeBounds> {
  if (text.startsWith('[') && text.endsWith(']')) return readSet(text);
  const span = readDate(text);
  return span.ok ? accept(once(span.value.min, span.value.max)) : span;
}

function readSet(text: string): Parsed<TimeBounds> {
  const spans: DateSpan[] = [];
  for (const member of text.slice(1, -1).split(',')) {
    const span = readMember(member.trim());
    if (!span.ok) return span;
    spans.push(span.value);
  }
  const earliest = spans.map((span) => span.min).reduce((a, b) => (a < b ? a : b));
  const latest = spans.map((span) => span.max).reduce((a, b) => (a > b ? a : b));
  return accept(once(earliest, latest));
}

/** A date of a set, or a run of them: `A..B`, `..B`, `A..`. */
function readMember(text: string): Parsed<DateSpan> {
  const cut = text.indexOf('..');
  if (cut < 0) return readDate(text);
  const from = cut === 0 ? FIRST_SPAN : readDate(text.slice(0, cut));
  const to = cut === text.length - 2 ? LAST_SPAN : readDate(text.slice(cut + 2));
  if (!from.ok) return from;
  if (!to.ok) return to;
  if (from.value.min > to.value.max) return reversed(text);
  return accept({ min: from.value.min, max: to.value.max, timed: false });
}

const FIRST_SPAN = accept<DateSpan>({ min: FIRST_DAY, max: FIRST_DAY, timed: false });
const LAST_SPAN = accept<DateSpan>({ min: LAST_DAY, max: LAST_DAY, timed: false });

function readInterval(text: string): Parsed<TimeBounds> {
  const parts = text.split('/');
  if (parts.length !== 2) return invalid(text, 'Write one slash between start and end.');
  const start = readEnd(parts[0] ?? '');
  const end = readEnd(parts[1] ?? '');
  if (!start.ok) return start;
  if (!end.ok) return end;
  if (start.value === 'UNKNOWN' && end.value === 'UNKNOWN') {
    return invalid(text, 'Leave the time out if neither start nor end is known.');
  }
  const bounds = lasted(start.value, end.value);
  return bounds.startMin > bounds.endMax ? reversed(text) : accept(tightened(bounds));
}

function readEnd(text: string): Parsed<IntervalEnd> {
  if (text === '') return accept('UNKNOWN');
  if (text === '..') return accept('OPEN');
  const span = readDate(text);
  if (span.ok && span.value.timed) return invalid(text, 'An interval has whole days: leave the time of day out.');
  return span;
}

/**
 * Bounds of something that happens once within the span.
 *
 * If the span has no earliest day (`[..B]`), the start counts as unknown; likewise the end of `[A..]`.
 */
function once(min: string, max: string): TimeBounds {
  return {
    startMin: min,
    startMax: max,
    endMin: min,
    endMax: max,
    startKnown: min !== FIRST_DAY,
    endKnown: max !== LAST_DAY,
    ongoing: false,
  };
}

function lasted(start: IntervalEnd, end: IntervalEnd): TimeBounds {
  const from = spanOfStart(start);
  const to = spanOfEnd(end);
  return {
    startMin: from.min,
    startMax: from.max,
    endMin: to.min,
    endMax: to.max,
    startKnown: start !== 'UNKNOWN',
    endKnown: end !== 'UNKNOWN',
    ongoing: end === 'OPEN',
  };
}

function spanOfStart(start: IntervalEnd): { readonly min: string; readonly max: string } {
  if (start === 'UNKNOWN') return { min: FIRST_DAY, max: LAST_DAY };
  return start === 'OPEN' ? { min: FIRST_DAY, max: FIRST_DAY } : start;
}

function spanOfEnd(end: IntervalEnd): { readonly min: string; readonly max: string } {
  if (end === 'UNKNOWN') return { min: FIRST_DAY, max: LAST_DAY };
  return end === 'OPEN' ? { min: LAST_DAY, max: LAST_DAY } : end;
}

function tightened(bounds: TimeBounds): TimeBounds {
  const { startMin, startMax, endMin, endMax } = bounds;
  return {
    ...bounds,
    startMax: startMax < endMax ? startMax : endMax,
    endMin: endMin > startMin ? endMin : startMin,
  };
}

function invalid(text: string, hint: string): Refused {
  return refuse('TIME_INVALID', text, hint);
}

function reversed(text: string): Refused {
  return refuse('TIME_REVERSED', text, 'Write the earlier date first.');
}
