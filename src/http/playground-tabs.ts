import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A question that the playground opens with. */
export interface PlaygroundTab {
  /** File name without its number and ending, as `find-an-actor`. */
  readonly name: string;
  /** The document: two lines of comment, in English and Arabic, and one operation without variables. */
  readonly query: string;
}

/** The folder of the questions. The path is the same from dist/ and from src/. */
const PLAYGROUND_FOLDER = join(__dirname, '..', '..', 'playground');

/** The questions of the playground in the order of their files. They are data: the tests run each as it stands. */
export function readPlaygroundTabs(folder = PLAYGROUND_FOLDER): readonly PlaygroundTab[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({
      name: file.replace(/^\d+-/, '').replace(/\.graphql$/, ''),
      query: readFileSync(join(folder, file), 'utf8'),
    }));
}
