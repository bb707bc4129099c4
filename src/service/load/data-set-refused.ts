import type { RecordFault } from '../../domain/record/data-set';
import { EntenteError } from '../../base/errors';

/** A refused data set: nothing of it is in the graph. `code` is that of the first fault. */
export class DataSetRefused extends EntenteError {
  /** All faults, at least one. */
  readonly faults: readonly RecordFault[];

  constructor(faults: readonly RecordFault[]) {
    const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
    super(faults[0]?.code ?? 'VALUE_INVALID', `The data set is refused: ${count}.`, { details: { faults } });
    this.name = 'DataSetRefused';
    this.faults = faults;
  }
}

/** A fault in one line, for people: its place, code, record and field, what was found, and what to do. */
export function describeFault({ file, line, record, field, code, found, hint, other }: RecordFault): string {
  const place = file === '' ? '' : `${file}:${line}: `;
  const subject = [record, field].filter((part) => part !== '').join(' ');
  const conflict = other === undefined ? '' : ` (with ${other})`;
  return `${place}${code} ${subject}${conflict}: ${found}. ${hint}`;
}
