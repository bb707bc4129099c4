import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version of this software, as package.json has it; src/ and dist/ are equally deep. */
export function softwareVersion(): string {
  const file = JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8')) as { version: string };
  return file.version;
}
