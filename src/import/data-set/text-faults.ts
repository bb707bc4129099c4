import type { RecordFault } from '../../domain/record/data-set';
import { shown } from '../../base/quoted';
import { faultOf, type LocatedRecord } from './located-record';

/** Control characters except tab and line feed. No published text has them. */
// eslint-disable-next-line no-control-regex -- finding them is the purpose
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;

/** A surrogate without its other half; with the u flag, a pair counts as one character. */
const LONE_SURROGATE = /\p{Cs}/u;

/** A fault for every text of a record that is not in NFC, or has a lone surrogate or a control character. */
export function textFaults(record: LocatedRecord): RecordFault[] {
  const faults: RecordFault[] = [];
  for (const { field, text } of textsOf(record.value, '')) {
    if (LONE_SURROGATE.test(text)) {
      faults.push(
        faultOf(record, { field, code: 'VALUE_INVALID', found: shown(text), hint: 'Remove the lone surrogate.' }),
      );
    } else if (CONTROL.test(text)) {
      faults.push(
        faultOf(record, { field, code: 'VALUE_INVALID', found: shown(text), hint: 'Remove the control character.' }),
      );
    } else if (text.normalize('NFC') !== text) {
      faults.push(faultOf(record, { field, code: 'TEXT_NOT_NFC', found: shown(text) }));
    }
  }
  return faults;
}

interface LocatedText {
  readonly field: string;
  readonly text: string;
}

/** The texts of a value, its keys included, each with its dotted field. */
function* textsOf(value: unknown, field: string): Generator<LocatedText> {
  if (typeof value === 'string') yield { field, text: value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    const inner = field === '' ? key : `${field}.${key}`;
    if (!Array.isArray(value)) yield { field: inner, text: key };
    yield* textsOf(member, inner);
  }
}
