#!/usr/bin/env node
// `npm run -s entente -- ...`: the command line. Standard output is for the answer of the command alone, so set-up
// reports on standard error.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { endWith, loadSettings, progress, ROOT, setUp, typedFolder } from './set-up.mjs';

/** Commands that neither read nor write the graph, and what only prints help or the version. */
const WITHOUT_GRAPH = ['validate', 'format', 'help', '--version', '-V'];
const HELP = ['--help', '-h'];

const parameters = process.argv.slice(2);
const needsGraph = !WITHOUT_GRAPH.includes(parameters[0]) && !parameters.some((parameter) => HELP.includes(parameter));

try {
  const folder = typedFolder();
  loadSettings();
  await setUp(progress(process.stderr), { needsGraph });
  // Paths among the arguments are those of the user.
  process.chdir(folder);
} catch (error) {
  endWith(error);
}
process.setSourceMapsEnabled(true);
await import(pathToFileURL(join(ROOT, 'dist', 'cli', 'main.js')).href);
