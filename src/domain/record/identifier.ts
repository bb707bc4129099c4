import { asciiDigits } from '../text/ascii-digits';
import type { Identifier } from './entity';
import { accept, refuse, type Parsed } from '../../base/parsed';

/** How the values of one scheme look, and how their check digits are tested. */
interface SchemeRule {
  readonly pattern: RegExp;
  /** A value to show what is meant. */
  readonly example: string;
  readonly hasValidCheck?: (value: string) => boolean;
}

/**
 * Schemes of identifiers. A code for a state says nothing about its recognition.
 *
 * UN_LIST: reference numbers of the Security Council's consolidated list. UN_SYMBOL: symbols of UN documents,
 * the year of a resolution in brackets after one space. OPENSANCTIONS: canonical NK- or Q ids, or the ids of a source list.
 */
const SCHEMES = Object.freeze({
  WIKIDATA: { pattern: /^Q[1-9]\d*$/, example: 'Q56226' },
  ISO3166_1_A2: { pattern: /^[A-Z]{2}$/, example: 'KP' },
  ISO3166_1_A3: { pattern: /^[A-Z]{3}$/, example: 'PRK' },
  UN_LIST: { pattern: /^[A-Z]{2}[ei]\.\d{3}$/, example: 'KPe.001' },
  UN_SYMBOL: {
    pattern: /^[A-Z]+(?:\/[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*)+(?: \(\d{4}\))?$/,
    example: 'S/RES/1718 (2006)',
  },
  IMO: { pattern: /^\d{7}$/, example: '9179842', hasValidCheck: hasImoCheck },
  MMSI: { pattern: /^\d{9}$/, example: '273000000' },
  OFAC_UID: { pattern: /^[1-9]\d*$/, example: '20157' },
  EU_REF: { pattern: /^EU\.\d+\.\d+$/, example: 'EU.3843.42' },
  OPENSANCTIONS: {
    pattern: /^(?:NK-[A-Za-z0-9]{16,32}|Q[1-9]\d*|[a-z0-9]+(?:-[a-z0-9]+)+)$/,
    example: 'NK-A5UmiPT7nwF2hHHCDYHTZP',
  },
  LEI: { pattern: /^[A-Z0-9]{18}\d{2}$/, example: '5493001KJTIIGC8Y1R12', hasValidCheck: hasLeiCheck },
} satisfies Readonly<Record<string, SchemeRule>>);

/** A scheme of identifiers. */
export type IdentifierScheme = keyof typeof SCHEMES;

/** The schemes of identifiers, in the order of the model. */
export const IDENTIFIER_SCHEMES = Object.freeze(Object.keys(SCHEMES) as IdentifierScheme[]);

/** Longest identifier that is read, in characters. */
const LONGEST_VALUE = 128;

/**
 * Reads an identifier. Refused with VALUE_INVALID for an unknown scheme, ID_PATTERN or ID_CHECKSUM.
 *
 * Correct check digits prove nothing: IMO 1234567 has them. They are no reason to merge two entities.
 */
export function parseIdentifier(scheme: string, value: string): Parsed<Identifier> {
  const rule = ruleOf(scheme);
  if (rule === undefined) {
    return refuse('VALUE_INVALID', scheme, `Use one of ${IDENTIFIER_SCHEMES.join(', ')}.`);
  }
  if (value.length > LONGEST_VALUE || !rule.pattern.test(value)) {
    return refuse('ID_PATTERN', value, `Write ${scheme} like ${rule.example}.`);
  }
  if (rule.hasValidCheck?.(value) === false) {
    return refuse('ID_CHECKSUM', value, `Compare the number with its source: the check digits of ${scheme} differ.`);
  }
  return accept({ scheme, value });
}

/**
 * The key by which an identifier is found, for look-up only.
 *
 * Case, blanks and invisible characters are ignored, digits of all scripts are equal, and a leading `IMO` or `MMSI`
 * before digits is removed: `s/res/1718(2006)` finds `S/RES/1718 (2006)`.
 */
export function identifierKey(value: string): string {
  const compact = asciiDigits(value.normalize('NFKC')).replace(/[\s\p{Cc}\p{Cf}]/gu, '');
  return compact.toLowerCase().replace(/^(?:imo|mmsi)(?=\d+$)/, '');
}

function ruleOf(scheme: string): SchemeRule | undefined {
  return Object.hasOwn(SCHEMES, scheme) ? SCHEMES[scheme as IdentifierScheme] : undefined;
}

/** IMO ship number: six digits weighted 7 to 2; the last digit of the sum is the seventh (IMO Res. A.1117(30)). */
function hasImoCheck(value: string): boolean {
  const digits = Array.from(value, Number);
  const sum = digits.slice(0, 6).reduce((total, digit, index) => total + digit * (7 - index), 0);
  return sum % 10 === digits[6];
}

/** LEI, ISO 17442: letters as 10 to 35, the number that results is 1 modulo 97 (ISO 7064, MOD 97-10). */
function hasLeiCheck(value: string): boolean {
  const digits = Array.from(value, (character) => Number.parseInt(character, 36)).join('');
  return Array.from(digits, Number).reduce((rest, digit) => (rest * 10 + digit) % 97, 0) === 1;
}
