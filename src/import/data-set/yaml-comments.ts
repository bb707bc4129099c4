import { Lexer } from 'yaml';
import type { RecordFault } from '../../domain/record/data-set';
import { fileFault } from './located-record';

/** The lexer puts this character before the text of a scalar; a `#` in such a text does not begin a comment. */
const SCALAR_FOLLOWS = '\u001f';

/** A fault for each comment of a YAML file, because `entente format` would lose it. */
export function commentFaults(text: string, file: string): readonly RecordFault[] {
  const faults: RecordFault[] = [];
  let line = 1;
  let previous = '';
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme.startsWith('#') && previous !== SCALAR_FOLLOWS) {
      faults.push(fileFault({ file, line }, 'a comment', 'Move it into `note` of its claim or delete it.'));
    }
    line += lexeme.split('\n').length - 1;
    previous = lexeme;
  }
  return faults;
}
