import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordFault, RecordKind } from '../../domain/record/data-set';
import { namesIn } from '../folder-names';
import { recordSchema } from './json-schemas';
import { fileFault, type EncodedDataSet, type EncodedRecord } from './located-record';
import { lineOfField, type TreeNode } from './record-tree';
import { typedValue } from './typed-value';
import { readUtf8File } from './utf8-file';
import { readYamlTree } from './yaml-tree';

/** Largest YAML file, in bytes. */
const MOST_BYTES = 16 * 1024 * 1024;

/** The folders of a data set and the kind of their records, in the order in which they are read. */
const FOLDERS: readonly (readonly [string, RecordKind])[] = [
  ['sources', 'source'],
  ['entities', 'entity'],
  ['relations', 'relation'],
  ['claims', 'claim'],
];

/** Reads the YAML encoding: dataset.yaml, then the files of sources/, entities/, relations/ and claims/ in the order of their names. */
export function readYamlFolder(folder: string): EncodedDataSet {
  const reader = new FolderReader(folder);
  reader.readHeader();
  for (const [name, kind] of FOLDERS) reader.readFolder(name, kind);
  return reader;
}

/** Reads only dataset.yaml, the header of the data set. */
export function readYamlHeader(folder: string): EncodedDataSet {
  const reader = new FolderReader(folder);
  reader.readHeader();
  return reader;
}

/** The files that hold records, relative to the folder of the data set, in the order in which they are read. */
export function recordFiles(folder: string): readonly string[] {
  return FOLDERS.flatMap(([name]) => filesIn(folder, name));
}

/** The files of one of the folders, by name; none when it does not exist. */
function filesIn(folder: string, name: string): readonly string[] {
  const path = join(folder, name);
  if (!isFolder(path)) return [];
  return namesIn(path).map((entry) => `${name}/${entry}`);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

class FolderReader implements EncodedDataSet {
  readonly records: EncodedRecord[] = [];
  readonly faults: RecordFault[] = [];
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  readHeader(): void {
    const tree = this.#read('dataset.yaml');
    if (tree !== undefined) this.#take(tree, 'header', 'dataset.yaml');
  }

  readFolder(name: string, kind: RecordKind): void {
    const path = join(this.#folder, name);
    if (statSync(path, { throwIfNoEntry: false })?.isFile() === true) {
      this.#refuse({ file: name, line: 0 }, 'a file', 'Make it a folder, and put its records into a .yaml file in it.');
    }
    for (const file of filesIn(this.#folder, name)) {
      if (isFolder(join(this.#folder, file))) {
        this.#refuse({ file, line: 0 }, 'a folder', `Move its files into ${name}/: folders in it are not read.`);
      } else if (file.endsWith('.yaml')) this.#readList(file, kind);
      else this.#refuse({ file, line: 0 }, 'a file that is no .yaml', 'Rename it to .yaml or move it elsewhere.');
    }
  }

  #readList(file: string, kind: RecordKind): void {
    const tree = this.#read(file);
    if (tree === undefined) return;
    if (tree.shape !== 'list') {
      this.#refuse({ file, line: tree.line }, `a ${tree.shape}`, `Write a list of records of kind ${kind}.`);
      return;
    }
    for (const item of tree.items) this.#take(item, kind, file);
  }

  #read(file: string): TreeNode | undefined {
    const content = readUtf8File(join(this.#folder, file), { file, mostBytes: MOST_BYTES });
    if ('fault' in content) {
      this.faults.push(content.fault);
      return undefined;
    }
    const { tree, faults } = readYamlTree(content.text, file);
    this.faults.push(...faults);
    if (tree === undefined && faults.length === 0 && file === 'dataset.yaml') {
      this.#refuse({ file, line: 1 }, 'an empty file', 'Write id, title, version and the other fields of a data set.');
    }
    return tree;
  }

  #take(node: TreeNode, kind: EncodedRecord['kind'], file: string): void {
    if (node.shape === 'map' && node.entries.has('record')) {
      this.#refuse({ file, line: lineOfField(node, 'record') }, 'record', 'Remove it: the folder tells the kind.');
      return;
    }
    const { shape, root } = recordSchema('dataset.schema.json', kind);
    this.records.push({
      kind,
      value: typedValue(node, shape, root),
      file,
      lineOf: (field) => lineOfField(node, field),
    });
  }

  #refuse(place: { file: string; line: number }, found: string, hint: string): void {
    this.faults.push(fileFault(place, found, hint));
  }
}
