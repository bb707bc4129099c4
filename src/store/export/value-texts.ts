import { EntenteError } from '../../base/errors';
import { fitsType, type PlainValue } from '../../domain/export/property-row';
import type { PlainType, PropertyType, PropertyValue } from '../../domain/record/properties';

/**
 * Ends every value in the text of a record.
 *
 * Statements write records as texts (filters/exported-texts), because the driver decodes values one by one and takes
 * four times as long. The four characters here are in no text that the loader lets in. A graph into which somebody else
 * wrote them is refused.
 */
export const VALUE_END = '\u001e';

/** A value that ends the record's own values, and each part of the record. */
export const PART_END = '\u001d';

/** Ends every item of a list. */
const ITEM_END = '\u001f';

/** Stands for null. */
const NULL_TEXT = '\u0000';

/** A value made of its text; undefined for null. Throws EntenteError INTERNAL for a text that is none of the type. */
export function valueOfText(text: string, type: PropertyType): PropertyValue | undefined {
  return text === NULL_TEXT ? undefined : VALUES[type](text);
}

/** The error for a text that no statement makes of what Entente wrote. */
export function unknownText(found: string): EntenteError {
  const shown = JSON.stringify(found.slice(0, 200));
  return new EntenteError('INTERNAL', `The graph holds what no record of ours has: ${shown}`, {
    hint: 'Something other than Entente wrote it: take it off.',
  });
}

/** Makes a value without items of its text. */
const PLAIN_VALUES: Readonly<Record<PlainType, (text: string) => PlainValue>> = {
  string: (text) => text,
  int: integer,
  float,
  boolean,
  date: (text) => fitting(text, 'date'),
  datetime: (text) => fitting(text, 'datetime'),
};

const VALUES: Readonly<Record<PropertyType, (text: string) => PropertyValue>> = {
  ...PLAIN_VALUES,
  'string[]': itemTexts,
  'int[]': (text) => itemTexts(text).map(PLAIN_VALUES.int),
  'boolean[]': (text) => itemTexts(text).map(PLAIN_VALUES.boolean),
  'date[]': (text) => itemTexts(text).map(PLAIN_VALUES.date),
};

function fitting(text: string, type: 'date' | 'datetime'): string {
  if (!fitsType(text, type)) throw unknownText(text);
  return text;
}

function integer(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || String(value) !== text) throw unknownText(text);
  return value;
}

function float(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || text === '') throw unknownText(text);
  return value;
}

function boolean(text: string): boolean {
  if (text !== 'true' && text !== 'false') throw unknownText(text);
  return text === 'true';
}

function itemTexts(text: string): readonly string[] {
  const items = text.split(ITEM_END);
  if (items.pop() !== '') throw unknownText(text);
  return items;
}
