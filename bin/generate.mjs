#!/usr/bin/env node
// Writes what is generated from the sources: schema/schema.graphql. With --check nothing is written, and a file that
// differs ends it with 1. Run by `npm run generate`.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build, isBuilt } from './build.mjs';
import { ROOT } from './set-up.mjs';

const SCHEMA_FILE = join(ROOT, 'schema', 'schema.graphql');

async function generatedSchema() {
  if (!isBuilt()) await build();
  const require = createRequire(import.meta.url);
  const { readVocabulary } = require('../dist/import/read-vocabulary.js');
  const { buildSchema } = require('../dist/graphql/build-schema.js');
  const { printSchema } = require('../dist/graphql/print-schema.js');
  return printSchema(buildSchema(readVocabulary(join(ROOT, 'schema'))));
}

function asItIs(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

const schema = await generatedSchema();
if (asItIs(SCHEMA_FILE) === schema) {
  console.log('schema/schema.graphql is as the sources have it');
} else if (process.argv.includes('--check')) {
  console.error('schema/schema.graphql differs from the sources: run `npm run generate` and review the difference');
  process.exitCode = 1;
} else {
  writeFileSync(SCHEMA_FILE, schema);
  console.log('schema/schema.graphql is written anew');
}
