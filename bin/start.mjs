#!/usr/bin/env node
// `npm start`: sets up what is missing, then runs the server in this process, so that signals reach it directly.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { endWith, loadSettings, progress, ROOT, setUp } from './set-up.mjs';

try {
  loadSettings();
  await setUp(progress(process.stdout));
} catch (error) {
  endWith(error);
}
process.setSourceMapsEnabled(true);
await import(pathToFileURL(join(ROOT, 'dist', 'main.js')).href);
