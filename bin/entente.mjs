#!/usr/bin/env node
// `npm run -s entente -- ...`: the command line. Standard output belongs to the command, set-up talks on standard error.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { endWith, loadSettings, progress, ROOT, setUp } from './set-up.mjs';

try {
  loadSettings();
  await setUp(progress(process.stderr));
} catch (error) {
  endWith(error);
}
process.setSourceMapsEnabled(true);
await import(pathToFileURL(join(ROOT, 'dist', 'cli', 'main.js')).href);
