#!/usr/bin/env node
// `npm run lock`: completes package-lock.json after packages were added through a registry mirror.
//
// A mirror may lack the builds of a package for other platforms. npm then leaves these optional packages out of the lock
// file, and `npm ci` refuses that file everywhere. Their name and version stand in the package that wants them, platform
// and processor in their name; a checksum cannot be had and is left out, so that npm takes the registry's.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './set-up.mjs';

const LOCK = join(ROOT, 'package-lock.json');
const SYSTEM = /-(darwin|linux|win32|android|freebsd|openharmony)(?=-|$)/;
const PROCESSOR = /-(arm64|x64|ia32|arm|ppc64|riscv64|s390x|loong64)(?=-|$)/;

const lock = JSON.parse(readFileSync(LOCK, 'utf8'));
let added = 0;
for (const [place, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const isLocked = lock.packages[`${place}/node_modules/${name}`] ?? lock.packages[`node_modules/${name}`];
    if (isLocked) continue;
    lock.packages[`node_modules/${name}`] = lockEntry(name, version, entry);
    added += 1;
  }
}
const inOrder = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
writeFileSync(LOCK, `${JSON.stringify({ ...lock, packages: Object.fromEntries(inOrder) }, null, 2)}\n`);
console.log(`package-lock.json: ${added} packages of other platforms added`);

function lockEntry(name, version, { dev }) {
  const system = SYSTEM.exec(name)?.[1];
  const processor = PROCESSOR.exec(name)?.[1];
  return {
    version: version.replace(/^[\^~]/, ''),
    ...(processor && { cpu: [processor] }),
    ...(dev && { dev }),
    optional: true,
    ...(system && { os: [system] }),
  };
}
