import { asciiDigits } from './ascii-digits';

/** Latin letters that Unicode does not decompose, each with the plain letters that people type instead. */
const PLAIN_LATIN: ReadonlyMap<string, string> = new Map([
  ['\u00df', 'ss'], // sharp s
  ['\u00e6', 'ae'],
  ['\u00f0', 'd'], // eth
  ['\u00f8', 'o'], // o with stroke
  ['\u00fe', 'th'], // thorn
  ['\u0111', 'd'], // d with stroke
  ['\u0127', 'h'], // h with stroke
  ['\u0131', 'i'], // dotless i
  ['\u0142', 'l'], // l with stroke
  ['\u0153', 'oe'],
  ['\u0167', 't'], // t with stroke
]);

/** Letters outside Latin that spellings exchange for each other. */
const FOLDED_LETTERS: ReadonlyMap<string, string> = new Map([
  ['\u03c2', '\u03c3'], // Greek final sigma as sigma
  ['\u0671', '\u0627'], // alef wasla as alef
  ['\u0649', '\u064a'], // alef maqsura as ya
  ['\u06cc', '\u064a'], // Persian ya as ya
  ['\u06a9', '\u0643'], // Persian kaf as kaf
  ['\u0629', '\u0647'], // ta marbuta as ha
]);

const CYRILLIC_YE = '\u0435';
const DIAERESIS = '\u0308';

/** Bidi controls, zero-widths, other invisible format characters, tatweel, lone surrogates. */
const DROPPED = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cs}\u0640]/gu;

/** Apostrophes, and what transliterations use for them: backtick, acute, modifier letters, quotes, primes. */
const APOSTROPHES = /['`\u00b4\u02b9-\u02bf\u02ca\u02cb\u0374\u055a\u2018-\u201b\u2032\u2035\uff07\uff40]/g;

const HYPHENS = /[\p{Pd}\u2212]/gu;
const BLANKS = /[\s\p{Cc}]+/gu;
const MARK = /\p{M}/u;
const LETTER = /\p{L}/u;
const STRIPPED_BASE = /[\p{Script=Latin}\p{Script=Arabic}]/u;

/**
 * The key by which a name is found. It is for search only and never shown; it is empty when nothing of the name can be
 * searched.
 *
 * Spellings with the same key find each other. The key is NFKC and in small letters; Latin without diacritics; Arabic
 * without harakat and tatweel, with one alef, ya, kaf and ha; Cyrillic yo as ye (short i stays); digits in ASCII; no
 * apostrophes or invisible characters; hyphens and runs of blanks as one space. The key of a key is that key.
 */
export function nameKey(value: string): string {
  // Accents that stand alone are removed before NFKC, which would turn them into a space and a mark.
  const composed = dropped(value).normalize('NFKC').toLowerCase().normalize('NFKC');
  const folded = asciiDigits(foldLetters(dropped(composed).normalize('NFD'))).normalize('NFC');
  return folded.replace(HYPHENS, ' ').replace(BLANKS, ' ').trim();
}

function dropped(text: string): string {
  return text.replace(DROPPED, '').replace(APOSTROPHES, '');
}

/** Folds decomposed text letter by letter. Its base letter decides whether a mark stays: short i keeps its breve. */
function foldLetters(decomposed: string): string {
  let folded = '';
  let base = '';
  for (const character of decomposed) {
    if (MARK.test(character)) {
      if (keepsMark(base, character)) folded += character;
      continue;
    }
    base = character;
    folded += PLAIN_LATIN.get(character) ?? FOLDED_LETTERS.get(character) ?? character;
  }
  return folded;
}

function keepsMark(base: string, mark: string): boolean {
  if (!LETTER.test(base) || STRIPPED_BASE.test(base)) return false;
  return !(base === CYRILLIC_YE && mark === DIAERESIS);
}
