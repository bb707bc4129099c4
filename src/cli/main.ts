import 'reflect-metadata';
import { runCommandLine } from './run-command-line';

void runCommandLine(process.argv.slice(2)).then((exit) => {
  process.exitCode = exit;
});
