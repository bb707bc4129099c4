import { boundsOf, parseEdtf } from '../../../../src/domain/time/edtf';
import { EntenteError } from '../../../../src/base/errors';
import { runInZone } from '../../../support/run-in-zone';
import { FIRST_DAY, LAST_DAY, TIMELESS } from '../../../../src/domain/time/time-bounds';

const MIN = FIRST_DAY;
const MAX = LAST_DAY;

/** Text, the four days, and which of the flags startKnown, endKnown, ongoing are set. */
type Row = readonly [text: string, startMin: string, startMax: string, endMin: string, endMax: string, flags: string];

const TABLE: readonly Row[] = [
  // Once
  ['2023', '2023-01-01', '2023-12-31', '2023-01-01', '2023-12-31', 'start end'],
  ['2023-10', '2023-10-01', '2023-10-31', '2023-10-01', '2023-10-31', 'start end'],
  ['2024-02', '2024-02-01', '2024-02-29', '2024-02-01', '2024-02-29', 'start end'],
  ['2023-10-05', '2023-10-05', '2023-10-05', '2023-10-05', '2023-10-05', 'start end'],
  ['2023-09~', '2023-09-01', '2023-09-30', '2023-09-01', '2023-09-30', 'start end'],
  ['2023?', '2023-01-01', '2023-12-31', '2023-01-01', '2023-12-31', 'start end'],
  ['2023-10-05%', '2023-10-05', '2023-10-05', '2023-10-05', '2023-10-05', 'start end'],
  ['202X', '2020-01-01', '2029-12-31', '2020-01-01', '2029-12-31', 'start end'],
  ['20XX', '2000-01-01', '2099-12-31', '2000-01-01', '2099-12-31', 'start end'],
  ['2023-XX', '2023-01-01', '2023-12-31', '2023-01-01', '2023-12-31', 'start end'],
  ['2023-XX-XX', '2023-01-01', '2023-12-31', '2023-01-01', '2023-12-31', 'start end'],
  ['2023-10-XX', '2023-10-01', '2023-10-31', '2023-10-01', '2023-10-31', 'start end'],
  ['2023-10-0X', '2023-10-01', '2023-10-09', '2023-10-01', '2023-10-09', 'start end'],
  ['2023-02-2X', '2023-02-20', '2023-02-28', '2023-02-20', '2023-02-28', 'start end'],
  ['2023-10-3X', '2023-10-30', '2023-10-31', '2023-10-30', '2023-10-31', 'start end'],
  ['2023-10-X5', '2023-10-05', '2023-10-25', '2023-10-05', '2023-10-25', 'start end'],
  ['0001', '0001-01-01', '0001-12-31', '0001-01-01', '0001-12-31', 'end'],
  // The day of a datetime is the day as written, not the day in UTC
  ['2023-10-05T01:30:00+09:00', '2023-10-05', '2023-10-05', '2023-10-05', '2023-10-05', 'start end'],
  ['2023-10-05T23:30:00-05:00', '2023-10-05', '2023-10-05', '2023-10-05', '2023-10-05', 'start end'],
  ['2023-10-05T00:00:00Z', '2023-10-05', '2023-10-05', '2023-10-05', '2023-10-05', 'start end'],
  // One of a set
  ['[2023-10-04,2023-10-06]', '2023-10-04', '2023-10-06', '2023-10-04', '2023-10-06', 'start end'],
  ['[2023-10-06,2023-10-04]', '2023-10-04', '2023-10-06', '2023-10-04', '2023-10-06', 'start end'],
  ['[2022-09-01..2022-09-06]', '2022-09-01', '2022-09-06', '2022-09-01', '2022-09-06', 'start end'],
  ['[2020, 2022-05..2022-07]', '2020-01-01', '2022-07-31', '2020-01-01', '2022-07-31', 'start end'],
  ['[..2023-10-05]', MIN, '2023-10-05', MIN, '2023-10-05', 'end'],
  ['[2023-10-05..]', '2023-10-05', MAX, '2023-10-05', MAX, 'start'],
  // Lasted
  ['2023-09-12/2023-09-17', '2023-09-12', '2023-09-12', '2023-09-17', '2023-09-17', 'start end'],
  ['2023-09/2023-10', '2023-09-01', '2023-09-30', '2023-10-01', '2023-10-31', 'start end'],
  ['2023-07~/2024?', '2023-07-01', '2023-07-31', '2024-01-01', '2024-12-31', 'start end'],
  ['2023-10-0X/2023-10-1X', '2023-10-01', '2023-10-09', '2023-10-10', '2023-10-19', 'start end'],
  ['1950-06-25/1953-07-27', '1950-06-25', '1950-06-25', '1953-07-27', '1953-07-27', 'start end'],
  // Tightened: the end is not before the start, the start not after the end
  ['2023-09/2023-09', '2023-09-01', '2023-09-30', '2023-09-01', '2023-09-30', 'start end'],
  ['2023-05/2023', '2023-05-01', '2023-05-31', '2023-05-01', '2023-12-31', 'start end'],
  ['2023/2023-05', '2023-01-01', '2023-05-31', '2023-05-01', '2023-05-31', 'start end'],
  ['2023-09-13/2023-09-13', '2023-09-13', '2023-09-13', '2023-09-13', '2023-09-13', 'start end'],
  // Open and unknown ends are not the same
  ['2022-02-24/..', '2022-02-24', '2022-02-24', MAX, MAX, 'start end ongoing'],
  ['2023-09/..', '2023-09-01', '2023-09-30', MAX, MAX, 'start end ongoing'],
  ['2023-09/', '2023-09-01', '2023-09-30', '2023-09-01', MAX, 'start'],
  ['2023-09~/', '2023-09-01', '2023-09-30', '2023-09-01', MAX, 'start'],
  ['/1960', MIN, '1960-12-31', '1960-01-01', '1960-12-31', 'end'],
  ['../1960', MIN, MIN, '1960-01-01', '1960-12-31', 'start end'],
  ['/..', MIN, MAX, MAX, MAX, 'end ongoing'],
  ['../', MIN, MIN, MIN, MAX, 'start'],
  ['../..', MIN, MIN, MAX, MAX, 'start end ongoing'],
];

const REFUSED: readonly (readonly [text: string, code: string])[] = [
  ['2023-21', 'TIME_SEASON'],
  ['2023-41', 'TIME_SEASON'],
  ['2023-24~', 'TIME_SEASON'],
  ['2023-21/2023-22', 'TIME_SEASON'],
  ['[2023-21,2024]', 'TIME_SEASON'],
  ['2023-10-05T12:00:00', 'TIME_NO_OFFSET'],
  ['2023-10-05T12:00', 'TIME_NO_OFFSET'],
  ['2023-10-05/2023-09-01', 'TIME_REVERSED'],
  ['2024/2023', 'TIME_REVERSED'],
  ['[2021..2020]', 'TIME_REVERSED'],
  ['', 'TIME_INVALID'],
  ['/', 'TIME_INVALID'],
  ['2023-9-1', 'TIME_INVALID'],
  ['2023-13', 'TIME_INVALID'],
  ['2023-00', 'TIME_INVALID'],
  ['2023-10-00', 'TIME_INVALID'],
  ['2023-02-30', 'TIME_INVALID'],
  ['2023-02-29', 'TIME_INVALID'],
  ['1900-02-29', 'TIME_INVALID'],
  ['2023-02-3X', 'TIME_INVALID'],
  ['2023-11-3X', 'TIME_INVALID'], // only one day: to be written as that day
  ['2023-XX~', 'TIME_INVALID'],
  ['[2023~,2024]', 'TIME_INVALID'],
  ['[2022,..2023]', 'TIME_INVALID'],
  ['2023-W05', 'TIME_INVALID'],
  ['2023-123', 'TIME_INVALID'],
  ['20231005', 'TIME_INVALID'],
  ['20', 'TIME_INVALID'],
  ['202', 'TIME_INVALID'],
  ['0000', 'TIME_INVALID'],
  ['000X', 'TIME_INVALID'],
  ['-0001', 'TIME_INVALID'],
  ['10000-01-01', 'TIME_INVALID'],
  ['Y12345', 'TIME_INVALID'],
  ['Y-17E7', 'TIME_INVALID'],
  ['1950S2', 'TIME_INVALID'],
  ['XXXX', 'TIME_INVALID'],
  ['202X-10', 'TIME_INVALID'],
  ['2023-1X', 'TIME_INVALID'],
  ['2023-XX-05', 'TIME_INVALID'],
  ['2023?-09', 'TIME_INVALID'],
  ['2023-~09', 'TIME_INVALID'],
  ['{2023,2024}', 'TIME_INVALID'],
  ['[..]', 'TIME_INVALID'],
  ['[]', 'TIME_INVALID'],
  ['[2023', 'TIME_INVALID'],
  ['[2020..2021..2022]', 'TIME_INVALID'],
  ['2023/2024/2025', 'TIME_INVALID'],
  ['2023-10-05T24:00:00Z', 'TIME_INVALID'],
  ['2023-10-05T25:00:00Z', 'TIME_INVALID'],
  ['2023-10-05T12:60:00Z', 'TIME_INVALID'],
  ['2023-10-05T12:00:00+15:00', 'TIME_INVALID'],
  ['2023-10T12:00:00Z', 'TIME_INVALID'],
  ['2023-02-30T12:00:00Z', 'TIME_INVALID'],
  ['2023-10-05T12:00:00Z/2023-10-06', 'TIME_INVALID'],
  [' 2023', 'TIME_INVALID'],
  ['2023\n', 'TIME_INVALID'],
  ['\u0662\u0660\u0662\u0663', 'TIME_INVALID'],
  [`[${'2023,'.repeat(100)}2023]`, 'TIME_INVALID'],
  ['x'.repeat(100_000), 'TIME_INVALID'],
];

describe('an EDTF text', () => {
  it.each(TABLE.map((row) => [row[0], row] as const))('%s gives its bounds', (text, row) => {
    const [, startMin, startMax, endMin, endMax, flags] = row;
    expect(boundsOf(text)).toEqual({
      startMin,
      startMax,
      endMin,
      endMax,
      startKnown: flags.includes('start'),
      endKnown: flags.includes('end'),
      ongoing: flags.includes('ongoing'),
    });
  });

  it.each(REFUSED)('%s is refused with %s', (text, code) => {
    expect(parseEdtf(text)).toMatchObject({ ok: false, code });
  });
});

describe('the time table on a server elsewhere', () => {
  const texts = [...TABLE.map((row) => row[0]), ...REFUSED.map((row) => row[0])];
  it.each([
    ['UTC', 0],
    ['Asia/Pyongyang', -540],
    ['America/New_York', 240],
  ])('is the same in %s', (zone, minutesToUtc) => {
    const script = `
      const { parseEdtf } = require(source + '/domain/time/edtf');
      const minutesToUtc = new Date(2023, 9, 5).getTimezoneOffset();
      process.stdout.write(JSON.stringify({ minutesToUtc, parsed: ${JSON.stringify(texts)}.map(parseEdtf) }));`;
    expect(runInZone(zone, script)).toEqual({ minutesToUtc, parsed: texts.map((text) => parseEdtf(text)) });
  });
});

describe('an EDTF date', () => {
  it('keeps its text and qualifiers', () => {
    expect(parseEdtf('2023-07~/2024?')).toMatchObject({
      value: { text: '2023-07~/2024?', shape: 'LASTED', uncertain: true, approximate: true },
    });
    expect(parseEdtf('2023%')).toMatchObject({ value: { uncertain: true, approximate: true } });
    expect(parseEdtf('2023~')).toMatchObject({ value: { shape: 'ONCE', uncertain: false, approximate: true } });
    expect(parseEdtf('2023')).toMatchObject({ value: { uncertain: false, approximate: false } });
  });

  it('that is absent gives the bounds of no time', () => {
    expect(boundsOf(null)).toBe(TIMELESS);
    expect(boundsOf()).toBe(TIMELESS);
  });

  it('lasts only when it is an interval: a month or a set happens once', () => {
    const shapeOf = (text: string): string => {
      const parsed = parseEdtf(text);
      return parsed.ok ? parsed.value.shape : 'refused';
    };
    expect(['2023/2024', '2023/..', '/..', '2023~/'].map(shapeOf)).toEqual(['LASTED', 'LASTED', 'LASTED', 'LASTED']);
    expect(['2023-10', '[2022,2023]', '[2022..2023]'].map(shapeOf)).toEqual(['ONCE', 'ONCE', 'ONCE']);
    expect(['/', '2024/2023', ''].map(shapeOf)).toEqual(['refused', 'refused', 'refused']);
  });

  it('that is refused says what to write instead', () => {
    const bare = parseEdtf('/');
    expect(bare.ok ? '' : bare.hint).toContain('Leave the time out');
    expect(parseEdtf('2023-10-05T12:00:00')).toMatchObject({ hint: expect.stringContaining('2023-10-05.') as string });
  });

  it('that is refused throws with its code when its bounds are asked for', () => {
    expect(() => boundsOf('2023-21')).toThrow(EntenteError);
    expect(() => boundsOf('2023-21')).toThrow(expect.objectContaining({ code: 'TIME_SEASON' }) as Error);
  });

  it('that is refused and long is cut in the error', () => {
    const parsed = parseEdtf('9'.repeat(1_000_000));
    expect(parsed.ok ? Infinity : parsed.found.length).toBeLessThan(200);
  });
});
