import type { RecordFault } from '../../domain/record/data-set';

/** A fault on one line, for people: place, code, record and field, what was found, the way out. */
export function describeFault({ file, line, record, field, code, found, hint, other }: RecordFault): string {
  const place = file === '' ? '' : `${file}:${line}: `;
  const subject = [record, field].filter((part) => part !== '').join(' ');
  const conflict = other === undefined ? '' : ` (with ${other})`;
  return `${place}${code} ${subject}${conflict}: ${found}. ${hint}`;
}
