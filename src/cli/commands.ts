import type { Command } from './command';
import { exportCommand } from './export';
import { format } from './format';
import { load } from './load';
import { path } from './path';
import { status } from './status';
import { validate } from './validate';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = Object.freeze([path, status, validate, format, load, exportCommand]);
