/** A run of letters, marks and digits: a word for the analyzers of our indexes. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Scripts that have no blanks between words, or attach endings to words: searched by pairs of letters. */
const BY_PAIRS = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The largest number of words that a query holds; further words are ignored. Lucene refuses more than 1,024 clauses. */
const MOST_WORDS = 32;

/**
 * Query for names that hold all words of a key, in any order; none when the key has no word.
 *
 * Only runs of letters and digits enter a query, each in quotes, so that nothing is read as Lucene syntax.
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

/** Query by pairs of letters, for keys in scripts that need it: each run of letters must occur unchanged. */
export function bigramQueries(key: string): readonly string[] {
  const words = wordsOf(key);
  if (!words.some((word) => BY_PAIRS.test(word))) return [];
  // A single letter is no pair, so pairs that begin with it are searched.
  return [words.map((word) => (Array.from(word).length === 1 ? `+${word}*` : required(word))).join(' ')];
}

function wordsOf(key: string): readonly string[] {
  return (key.match(WORD) ?? []).slice(0, MOST_WORDS);
}

function required(word: string): string {
  return `+"${word}"`;
}
