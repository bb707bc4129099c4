import { IDENTIFIER_SCHEMES, identifierKey, parseIdentifier } from '../../../../src/domain/record/identifier';

describe('an identifier', () => {
  it.each([
    ['WIKIDATA', 'Q56226'],
    ['ISO3166_1_A2', 'KP'],
    ['ISO3166_1_A3', 'PRK'],
    ['UN_LIST', 'KPi.038'],
    ['UN_LIST', 'KPe.001'],
    ['UN_SYMBOL', 'S/RES/1718 (2006)'],
    ['UN_SYMBOL', 'S/2024/255'],
    ['UN_SYMBOL', 'S/2022/155/Rev.1'],
    ['UN_SYMBOL', 'A/RES/ES-11/1'],
    ['UN_SYMBOL', 'S/PV.9591'],
    ['IMO', '9179842'],
    ['IMO', '9161003'],
    ['IMO', '9358010'],
    ['IMO', '8517839'],
    ['MMSI', '273000000'],
    ['OFAC_UID', '20157'],
    ['EU_REF', 'EU.3843.42'],
    ['OPENSANCTIONS', 'Q56226'],
    ['OPENSANCTIONS', 'ofac-20157'],
    ['OPENSANCTIONS', 'NK-A5UmiPT7nwF2hHHCDYHTZP'],
    ['LEI', '5493001KJTIIGC8Y1R12'],
  ])('of %s is accepted as issued: %s', (scheme, value) => {
    expect(parseIdentifier(scheme, value)).toEqual({ ok: true, value: { scheme, value } });
  });

  it.each([
    ['WIKIDATA', 'Q0'],
    ['WIKIDATA', 'q56226'],
    ['WIKIDATA', 'Q56226 '],
    ['ISO3166_1_A2', 'PRK'],
    ['ISO3166_1_A3', 'KP'],
    ['UN_LIST', 'KPx.001'],
    ['UN_SYMBOL', 'S/RES/1718(2006)'],
    ['UN_SYMBOL', 'S/RES/1718  (2006)'],
    ['UN_SYMBOL', 's/res/1718 (2006)'],
    ['UN_SYMBOL', 'S'],
    ['IMO', '917984'],
    ['IMO', 'IMO 9179842'],
    ['MMSI', '27300000'],
    ['OFAC_UID', '020157'],
    ['EU_REF', '3843.42'],
    ['OPENSANCTIONS', 'NK-'],
    ['LEI', '5493001KJTIIGC8Y1R1'],
    ['LEI', '5493001kjtiigc8y1r12'],
    ['WIKIDATA', `Q${'1'.repeat(10_000)}`],
  ])('of %s without its pattern is refused: %s', (scheme, value) => {
    expect(parseIdentifier(scheme, value)).toMatchObject({ ok: false, code: 'ID_PATTERN' });
  });

  it.each([
    ['IMO', '9179843'],
    ['IMO', '9197842'], // two digits swapped
    ['LEI', '5493001KJTIIGC8Y1R13'],
    ['LEI', '5493001KJTIIGC8Y1R21'],
  ])('of %s with wrong check digits is refused: %s', (scheme, value) => {
    expect(parseIdentifier(scheme, value)).toMatchObject({ ok: false, code: 'ID_CHECKSUM' });
  });

  it('with right check digits proves nothing: an invented IMO number passes', () => {
    expect(parseIdentifier('IMO', '1234567').ok).toBe(true);
  });

  it.each(['PASSPORT', 'constructor', '__proto__', ''])('of the unknown scheme %j is refused', (scheme) => {
    expect(parseIdentifier(scheme, 'Q1')).toMatchObject({ ok: false, code: 'VALUE_INVALID' });
  });

  it('has one of eleven schemes', () => {
    expect(IDENTIFIER_SCHEMES).toHaveLength(11);
  });
});

describe('an identifier is found', () => {
  it.each([
    ['s/res/1718(2006)', 'S/RES/1718 (2006)'],
    ['S/RES/1718\u00a0(2006)', 'S/RES/1718 (2006)'],
    ['S/RES/\u0661\u0667\u0661\u0668 (2006)', 'S/RES/1718 (2006)'],
    ['\u202as/2024/255\u202c', 'S/2024/255'],
    ['q56226', 'Q56226'],
    ['IMO 9179842', '9179842'],
    ['imo9179842', '9179842'],
    ['kpe.001', 'KPe.001'],
  ])('by %s under %s', (typed, stored) => {
    expect(identifierKey(typed)).toBe(identifierKey(stored));
  });

  it('not by a part of it', () => {
    expect(identifierKey('S/RES/1718')).not.toBe(identifierKey('S/RES/1718 (2006)'));
    expect(identifierKey('IMO')).toBe('imo');
  });
});
