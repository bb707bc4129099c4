import type { Name } from './entity';
import type { LocalizedText } from './relation';
import { scriptOf } from '../text/script';

/** A text to show, and the language that it is in. */
export interface Label {
  readonly value: string;
  /** BCP 47; `und` where only an id could be shown. */
  readonly lang: string;
}

/** Language of labels when none is asked for. */
export const DEFAULT_LANGUAGE = 'en';

/** A text in one language. */
interface Candidate {
  readonly value: string;
  readonly lang: string;
  readonly script: string;
}

/**
 * The label of an entity in a language, or in the nearest language that it has.
 *
 * That language; then other names in its script, English first; then English; then any, by language tag. Only PRIMARY
 * names are labels; an entity without one (an unnamed speaker) is called by the first of its other names.
 */
export function labelOf(id: string, names: readonly Name[], lang: string): Label {
  const primary = names.filter(({ kind }) => kind === 'PRIMARY');
  return nearest(primary.length > 0 ? primary : names, lang) ?? { value: id, lang: 'und' };
}

/** The title of a relation in a language, or in the nearest one, by the same rule. */
export function titleOf(id: string, titles: readonly LocalizedText[], lang: string): Label {
  const candidates = titles.map(({ lang: own, text }) => ({ value: text, lang: own, script: scriptOf(text) }));
  return nearest(candidates, lang) ?? { value: id, lang: 'und' };
}

function nearest(candidates: readonly Candidate[], lang: string): Label | null {
  const exact = candidates.find((candidate) => candidate.lang === lang);
  return exact === undefined ? nearestOther(candidates, lang) : { value: exact.value, lang: exact.lang };
}

function nearestOther(candidates: readonly Candidate[], lang: string): Label | null {
  const inOrder = [...candidates].sort((left, right) => compareTags(left.lang, right.lang));
  const script = scriptOfLanguage(lang);
  const found =
    inOrder.find((candidate) => languageOf(candidate.lang) === languageOf(lang)) ??
    inOrder.find((candidate) => candidate.script === script) ??
    inOrder.find((candidate) => languageOf(candidate.lang) === DEFAULT_LANGUAGE) ??
    inOrder[0];
  return found === undefined ? null : { value: found.value, lang: found.lang };
}

/** English first, then by code point. */
function compareTags(left: string, right: string): number {
  const rank = (tag: string): number => (languageOf(tag) === DEFAULT_LANGUAGE ? 0 : 1);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function languageOf(tag: string): string {
  return tag.split('-')[0] ?? tag;
}

/** The scripts that names are told apart by (script.ts) have one code for Han, traditional or simplified. */
const SCRIPT_OF_NAMES: ReadonlyMap<string, string> = new Map([
  ['Hans', 'Hani'],
  ['Hant', 'Hani'],
]);

function scriptOfLanguage(lang: string): string | undefined {
  const script = new Intl.Locale(lang).maximize().script;
  return script === undefined ? undefined : (SCRIPT_OF_NAMES.get(script) ?? script);
}
