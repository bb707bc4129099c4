import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build';

/** The text of docs/for-researchers.md. */
export const PAGE = readFileSync(join(ROOT, 'docs', 'for-researchers.md'), 'utf8');

interface Block {
  readonly language: string;
  readonly text: string;
}

/** A block of the page and the block that follows it: what it answers. */
export type Answered = readonly [text: string, answer: string];

/** What stands between fences, in order. */
export const BLOCKS: readonly Block[] = [...PAGE.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language, text]) => ({
  language: language ?? '',
  text: text ?? '',
}));

/** Blocks of a language, each with the block that follows it. */
export function answered(language: string): readonly Answered[] {
  return BLOCKS.flatMap(({ language: found, text }, index) =>
    found === language ? [[text, BLOCKS[index + 1]?.text ?? ''] as const] : [],
  );
}

/** The only block of a language, with what it answers. */
export function only(language: string): Answered {
  const [found, ...others] = answered(language);
  if (found === undefined || others.length > 0) throw new Error(`the page should have one block of ${language}`);
  return found;
}

/** Questions to the script of shape model; those to the script of shape direct ask of edges. */
export function questionsOf(shape: 'model' | 'direct'): readonly Answered[] {
  return answered('cypher').filter(([question]) => question.includes('[edge]') === (shape === 'direct'));
}
