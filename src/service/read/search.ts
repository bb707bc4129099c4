import { EntenteError } from '../../base/errors';
import { identifierKey } from '../../domain/record/identifier';
import { LIMITS } from '../../base/limits';
import { nameKey } from '../../domain/text/name-key';
import type { SearchTerms } from '../../store/search/search-store';

/** How a text was found, in the order in which hits are listed. */
export const SEARCH_STEPS = Object.freeze(['IDENTIFIER', 'EXACT', 'ALL_WORDS', 'PREFIX', 'BIGRAMS'] as const);

/** A way in which a text was found. */
export type SearchStep = (typeof SEARCH_STEPS)[number];

/** The step of a hit by its place: 10 times the step plus the rank of the kind of name. */
export function stepOfPlace(place: number): SearchStep {
  const step = SEARCH_STEPS[Math.floor(place / 10)];
  if (step === undefined) throw new RangeError(`${place} is no place of a hit`);
  return step;
}

/** Finds nothing: for a text in which nothing is left to search for. No entity has none of the kinds. */
export const NO_TERMS: SearchTerms = Object.freeze({ key: '', identifierKey: '', kinds: [] });

/**
 * The keys by which a text is searched for; null when nothing is left to search for.
 *
 * Throws EntenteError ARGUMENT_OUT_OF_RANGE for a text that is too long.
 */
export function searchTerms(text: string, kinds: readonly string[] | null): SearchTerms | null {
  if (text.length > LIMITS.searchText) {
    throw new EntenteError(
      'ARGUMENT_OUT_OF_RANGE',
      `\`text\` has ${text.length} characters. At most ${LIMITS.searchText} are accepted.`,
      { hint: 'Search for a part of the name.', details: { limit: LIMITS.searchText } },
    );
  }
  const key = nameKey(text);
  return key === '' ? null : { key, identifierKey: identifierKey(text), kinds };
}
