import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RecordFault } from '../domain/record/data-set';
import { describeFault } from '../service/load/data-set-refused';
import type { Terminal } from './terminal';

/** Most faults that a terminal shows; the report holds all of them. */
const SHOWN = 50;

/** Shows the first faults, unless `quiet`, and writes all of them to a report; prints the path of the report. */
export function reportRefusal(
  faults: readonly RecordFault[],
  terminal: Terminal,
  { quiet }: { readonly quiet: boolean },
): void {
  if (!quiet)
    faults.slice(0, SHOWN).forEach((fault) => {
      terminal.note(describeFault(fault));
    });
  const report = join(mkdtempSync(join(tmpdir(), 'entente-report-')), 'faults.json');
  writeFileSync(report, `${JSON.stringify(faults, null, 2)}\n`);
  const shown = faults.length > SHOWN && !quiet ? `, the first ${SHOWN} shown` : '';
  terminal.note(`Refused: ${faults.length} fault${faults.length === 1 ? '' : 's'}${shown}. Report: ${report}`);
}

/** Shows the first warnings. A data set is accepted in spite of them. */
export function reportWarnings(warnings: readonly RecordFault[], terminal: Terminal): void {
  warnings.slice(0, SHOWN).forEach((warning) => {
    terminal.note(describeFault(warning));
  });
  if (warnings.length > SHOWN) terminal.note(`... and ${warnings.length - SHOWN} more warnings.`);
}
