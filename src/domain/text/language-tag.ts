import { accept, refuse, type Parsed } from '../../base/parsed';

/** A language tag of BCP 47 in canonical form: `en`, `zh-Hant`, `ar-Latn-alalc97`; `und` and `zxx` included. */
export type LanguageTag = string;

/** Languages registered with IANA have two or three letters; longer ones are reserved. */
const REGISTERED_LANGUAGE = /^[a-z]{2,3}(?:-|$)/;

/** Reads a language tag in canonical form. Anything else is refused with LANG_TAG_INVALID. */
export function parseLanguageTag(text: string): Parsed<LanguageTag> {
  const canonical = canonicalTag(text);
  if (canonical === null || !REGISTERED_LANGUAGE.test(canonical)) {
    return refuse('LANG_TAG_INVALID', text, 'Use a BCP 47 tag such as en, ar, zh-Hant, or und where it is not known.');
  }
  return canonical === text ? accept(text) : refuse('LANG_TAG_INVALID', text, `Write it as ${canonical}.`);
}

function canonicalTag(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch (error) {
    // RangeError is how Intl says that a text is no tag.
    if (error instanceof RangeError) return null;
    throw error;
  }
}
