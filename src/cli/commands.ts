import type { AddCommand } from './command';
import { addExport } from './export';
import { addFormat } from './format';
import { addLoad } from './load';
import { addPath } from './path';
import { addStatus } from './status';
import { addValidate } from './validate';

/** Every command, in the order of the help. */
export const COMMANDS: readonly AddCommand[] = Object.freeze([
  addPath,
  addStatus,
  addValidate,
  addFormat,
  addLoad,
  addExport,
]);
