import { readdirSync } from 'node:fs';

/** Files that Windows leaves in folders. The names of those of macOS and Linux begin with a dot. */
const OF_WINDOWS: ReadonlySet<string> = new Set(['Thumbs.db', 'desktop.ini']);

/** The names in a folder, sorted, without files that desktops and editors leave there. Throws what readdirSync throws. */
export function namesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => !isLeftByPrograms(name))
    .sort();
}

/** Whether a desktop or an editor leaves files of this name: `.DS_Store`, `.name.swp`, `name~`, `#name#`. */
function isLeftByPrograms(name: string): boolean {
  return (
    name.startsWith('.') || name.endsWith('~') || (name.startsWith('#') && name.endsWith('#')) || OF_WINDOWS.has(name)
  );
}
