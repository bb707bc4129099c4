import type { RecordFault } from '../../domain/record/data-set';
import { EntenteError } from '../../base/errors';

/** A data set that was refused whole: nothing of it is in the graph. `code` is that of the first fault. */
export class DataSetRefused extends EntenteError {
  /** Everything that is wrong, not the first thing; at least one. */
  readonly faults: readonly RecordFault[];

  constructor(faults: readonly RecordFault[]) {
    const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
    super(faults[0]?.code ?? 'VALUE_INVALID', `The data set is refused: ${count}.`, { details: { faults } });
    this.name = 'DataSetRefused';
    this.faults = faults;
  }
}
