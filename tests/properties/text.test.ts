import fc from 'fast-check';
import { identifierKey, parseIdentifier } from '../../src/domain/record/identifier';
import { parseLanguageTag } from '../../src/domain/text/language-tag';
import { nameKey } from '../../src/domain/text/name-key';
import { parseRecordId } from '../../src/domain/record/record-id';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
  fc.string({
    unit: fc.constantFrom(
      ...Array.from("aEi\u0130\u0131\u00df\u1e9e\u0141\u00f8-\u2010 '\u2019\u00b4\u0301\u0308\u0306\u0323"),
      ...Array.from('\u0627\u0623\u0622\u0671\u0649\u06cc\u0629\u0640\u064e\u0654\u0653\u200f\u202e\u200d'),
      ...Array.from('\u0435\u0451\u0438\u0439\u0415\u1100\u1161\u11a8\uae40\u0661\u06f1\u0967\u03a3\u03c2\u0345\ufdfa'),
    ),
  }),
);

describe('a name key', () => {
  it('of a key is that key', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const key = nameKey(text);
        expect(nameKey(key)).toBe(key);
      }),
      { numRuns: 5000 },
    );
  });

  it('is the same for composed and decomposed names', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const key = nameKey(text.normalize('NFC'));
        expect(nameKey(text.normalize('NFD'))).toBe(key);
      }),
      { numRuns: 3000 },
    );
  });

  it('does not depend on case', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('abcXYZ\u00e9\u0416\u0439\u0451\u011f\u0141\u00d8')) }),
        (text) => {
          expect(nameKey(text.toUpperCase())).toBe(nameKey(text));
        },
      ),
    );
  });

  it('is NFC and trimmed, with single blanks and no invisible characters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const key = nameKey(text);
        expect(key).toBe(key.normalize('NFC'));
        expect(key).not.toMatch(/^\s|\s\s|\s$|[\p{Cf}\p{Cc}\p{Cs}]/u);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('texts from outside', () => {
  it('are read or refused, and reading never throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const parsed of [parseLanguageTag(text), parseRecordId(text), parseIdentifier('UN_SYMBOL', text)]) {
          if (!parsed.ok) expect(parsed.code).toMatch(/^[A-Z_]+$/);
        }
        expect(typeof identifierKey(text)).toBe('string');
      }),
      { numRuns: 3000 },
    );
  });
});

describe('check digits', () => {
  it('of IMO numbers reveal a wrong check digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 1, max: 9 }), (serial, change) => {
        const digits = Array.from(String(serial).padStart(6, '0'), Number);
        const check = digits.reduce((sum, digit, index) => sum + digit * (7 - index), 0) % 10;
        const right = `${digits.join('')}${check}`;
        expect(parseIdentifier('IMO', right).ok).toBe(true);
        const wrong = `${digits.join('')}${(check + change) % 10}`;
        expect(parseIdentifier('IMO', wrong)).toMatchObject({ code: 'ID_CHECKSUM' });
      }),
    );
  });

  it('of LEIs follow their rule and reveal a wrong last digit', () => {
    const body = fc.string({
      unit: fc.constantFrom(...Array.from('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ')),
      minLength: 18,
      maxLength: 18,
    });
    fc.assert(
      fc.property(body, fc.integer({ min: 1, max: 9 }), (text, change) => {
        const number = BigInt(Array.from(`${text}00`, (letter) => Number.parseInt(letter, 36)).join(''));
        const check = String(98n - (number % 97n)).padStart(2, '0');
        expect(parseIdentifier('LEI', text + check).ok).toBe(true);
        const last = (Number(check[1]) + change) % 10;
        expect(parseIdentifier('LEI', `${text}${check[0] ?? ''}${last}`)).toMatchObject({ code: 'ID_CHECKSUM' });
      }),
    );
  });
});
