import type { PlainValue } from '../domain/export/property-row';

/** Stands between the items of a list in one cell of a CSV file or of a row in a script. No loaded text holds it. */
export const ITEM_SEPARATOR = '\u001f';

/**
 * The texts of a list as one text, empty for an empty list.
 *
 * Throws Error for an item that is empty or holds the separator: whoever splits the text would get other items.
 */
export function joinedTexts(items: readonly PlainValue[]): string {
  const texts = items.map(String);
  if (texts.some((text) => text === '' || text.includes(ITEM_SEPARATOR))) {
    throw new Error(`the items of ${JSON.stringify(items)} could not be told apart again`);
  }
  return texts.join(ITEM_SEPARATOR);
}
