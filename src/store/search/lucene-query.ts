/** A run of letters, marks and digits: what the analyzers of our indexes make words of. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Scripts that are written without blanks between words, or with endings set to them: found by pairs of letters. */
const BY_PAIRS = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Words of a text that are asked for at most; the rest is not looked at. Lucene refuses queries of 1,024 clauses. */
const MOST_WORDS = 32;

/**
 * Query for names that hold all words of a key, in any order; none when the key has no word.
 *
 * Only runs of letters and digits enter a query, each in quotes: nothing of Lucene's syntax survives.
 */
export function wordQueries(key: string): readonly string[] {
  const words = wordsOf(key);
  return words.length === 0 ? [] : [words.map(required).join(' ')];
}

/** Query for names that hold all words of a key but the last, and a word that begins with the last. */
export function prefixQueries(key: string): readonly string[] {
  const words = wordsOf(key);
  const last = words.at(-1);
  if (last === undefined) return [];
  return [[...words.slice(0, -1).map(required), `+${last}*`].join(' ')];
}

/** Query over pairs of letters, for keys in scripts that need it: each run must occur as it stands. */
export function bigramQueries(key: string): readonly string[] {
  const words = wordsOf(key);
  if (!words.some((word) => BY_PAIRS.test(word))) return [];
  // A single letter is no pair: it is looked for as the beginning of one.
  return [words.map((word) => (Array.from(word).length === 1 ? `+${word}*` : required(word))).join(' ')];
}

function wordsOf(key: string): readonly string[] {
  return (key.match(WORD) ?? []).slice(0, MOST_WORDS);
}

function required(word: string): string {
  return `+"${word}"`;
}
