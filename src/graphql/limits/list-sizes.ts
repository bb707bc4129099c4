/**
 * Lists of objects that have no pages, with the size that the cost of a document assumes for them.
 *
 * They are short by nature and stand here by coordinate, so that the cost of a path can be read off one page; a list
 * that is not here counts as `LIMITS.listDefault`. A test holds this table against the schema.
 */
export const LIST_SIZES: Readonly<Record<string, number>> = Object.freeze({});
