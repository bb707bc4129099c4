import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type ParsedNode, type YAMLMap } from 'yaml';
import type { RecordFault } from '../../domain/record/data-set';
import { shown } from '../../base/quoted';
import { fileFault } from './located-record';
import type { MapEntry, TreeNode } from './record-tree';

/** Deepest nesting that is read. A record needs six levels. */
const DEEPEST = 12;

/** The result of reading a YAML file; without a tree when it has faults or is empty. */
export interface YamlTree {
  readonly tree?: TreeNode;
  readonly faults: readonly RecordFault[];
}

/**
 * Reads YAML as texts, lists and maps. No scalar becomes a number, a date or a boolean.
 *
 * Refused, each with its line: broken syntax, several documents, anchors, aliases, tags, keys that occur twice or
 * are not texts, and nesting deeper than twelve levels.
 */
export function readYamlTree(text: string, file: string): YamlTree {
  const lines = new LineCounter();
  const reader = new TreeReader(file, lines);
  try {
    const document = parseDocument(text, {
      schema: 'failsafe',
      lineCounter: lines,
      prettyErrors: false,
      logLevel: 'error',
      uniqueKeys: false,
      stringKeys: false,
    });
    for (const error of document.errors) reader.refuse(error.pos[0], error.message, 'Correct the YAML.');
    if (document.errors.length > 0 || document.contents === null) return { faults: reader.faults };
    const tree = reader.read(document.contents, 0);
    return reader.faults.length > 0 ? { faults: reader.faults } : { tree, faults: [] };
  } catch (error) {
    // The parser is recursive. Nesting that exhausts its stack is a fault of the file, not of the program.
    if (!(error instanceof RangeError)) throw error;
    return { faults: [fileFault({ file, line: 0 }, 'nesting too deep to be read', `Nest at most ${DEEPEST} levels.`)] };
  }
}

const NOTHING: TreeNode = Object.freeze({ shape: 'scalar', line: 0, text: '', plain: true });

class TreeReader {
  readonly faults: RecordFault[] = [];
  readonly #file: string;
  readonly #lines: LineCounter;

  constructor(file: string, lines: LineCounter) {
    this.#file = file;
    this.#lines = lines;
  }

  refuse(offset: number, found: string, hint: string): TreeNode {
    this.faults.push(fileFault({ file: this.#file, line: this.#lineAt(offset) }, found, hint));
    return NOTHING;
  }

  read(node: ParsedNode, depth: number): TreeNode {
    const offset = node.range[0];
    if (isAlias(node)) return this.refuse(offset, `the alias *${shown(node.source)}`, 'Write the value out.');
    if (node.anchor !== undefined)
      return this.refuse(offset, `the anchor &${shown(node.anchor)}`, 'Remove the anchor.');
    if (node.tag !== undefined) return this.refuse(offset, `the tag ${shown(node.tag)}`, 'Remove the tag.');
    if (depth > DEEPEST) return this.refuse(offset, 'nesting too deep', `Nest at most ${DEEPEST} levels.`);
    const line = this.#lineAt(offset);
    if (isMap(node)) return { shape: 'map', line, entries: this.#entries(node, depth) };
    if (isSeq(node)) return { shape: 'list', line, items: node.items.map((item) => this.read(item, depth + 1)) };
    if (!isScalar(node)) return this.refuse(offset, 'something that is no text, list or map', 'Remove it.');
    return {
      shape: 'scalar',
      line,
      text: typeof node.value === 'string' ? node.value : '',
      plain: node.type === 'PLAIN',
    };
  }

  #entries(map: YAMLMap.Parsed, depth: number): Map<string, MapEntry> {
    const entries = new Map<string, MapEntry>();
    for (const { key, value } of map.items) {
      const offset = key.range[0];
      const name = this.read(key, depth + 1);
      if (name.shape !== 'scalar') {
        this.refuse(offset, 'a key that is no text', 'Write a field name.');
      } else if (entries.has(name.text)) {
        this.refuse(offset, `the key ${shown(name.text)} a second time`, 'Keep one of the two.');
      } else {
        const line = name.line;
        const node = value === null ? { ...NOTHING, line } : this.read(value, depth + 1);
        entries.set(name.text, { line, node });
      }
    }
    return entries;
  }

  #lineAt(offset: number): number {
    return this.#lines.linePos(offset).line;
  }
}
