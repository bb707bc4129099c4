import { statSync } from 'node:fs';
import { join } from 'node:path';
import { byCodePoint } from '../base/order';
import type { RecordFault } from '../domain/record/data-set';
import { EntenteError, registerEntry } from '../base/errors';
import type {
  EntityKindDefinition,
  MeasureDefinition,
  RelationTypeDefinition,
  Vocabulary,
} from '../domain/vocabulary/vocabulary';
import {
  relationTypeFaults,
  relationTypeWarnings,
  repeatedCodes,
  type DefinitionFault,
} from '../domain/vocabulary/faults';
import { vocabularyHash } from '../domain/vocabulary/hash';
import { formFaults } from './data-set/form-faults';
import { recordSchema } from './data-set/json-schemas';
import { fileFault, type LocatedRecord } from './data-set/located-record';
import { lineOfField, type TreeNode } from './data-set/record-tree';
import { textFaults } from './data-set/text-faults';
import { typedValue } from './data-set/typed-value';
import { readUtf8File } from './data-set/utf8-file';
import { readYamlTree } from './data-set/yaml-tree';
import { namesIn } from './folder-names';

/** Largest file of the vocabulary, in bytes. */
const MOST_BYTES = 1024 * 1024;

/** The result of reading a vocabulary folder; without the vocabulary when it has a fault. */
export interface VocabularyReading {
  readonly vocabulary?: Vocabulary;
  readonly faults: readonly RecordFault[];
  readonly warnings: readonly RecordFault[];
}

/** Reads entity-kinds/*.yaml, relation-types/*.yaml and quantities.yaml. Throws VOCABULARY_INVALID with the faults in its details. */
export function readVocabulary(folder: string): Vocabulary {
  const { vocabulary, faults } = inspectVocabulary(folder);
  if (vocabulary !== undefined) return vocabulary;
  const lines = faults.map(({ file, line, field, code, found }) => `${file}:${line} ${code} ${field} ${found}`);
  throw new EntenteError(
    'VOCABULARY_INVALID',
    `The vocabulary in ${folder} has ${faults.length} faults:\n${lines.join('\n')}`,
    {
      details: { faults },
    },
  );
}

/** Reads the vocabulary and reports every fault and warning, in the order of the files. Throws nothing. */
export function inspectVocabulary(folder: string): VocabularyReading {
  const reader = new VocabularyReader(folder);
  const kinds = reader.definitions<EntityKindDefinition>('entity-kinds', 'entity-kind.schema.json');
  const types = reader.definitions<WrittenType>('relation-types', 'relation-type.schema.json').map(completed);
  const quantities = reader.quantities();
  const entityKinds = byCode(kinds);
  for (const type of types) {
    reader.refuse(relationTypeFaults(type.value, entityKinds), type.located);
    reader.warn(relationTypeWarnings(type.value), type.located);
  }
  const { faults, warnings } = reader;
  if (faults.length > 0 || quantities === undefined) return { faults, warnings };
  const parts = { entityKinds, relationTypes: byCode(types), ...quantities };
  return { vocabulary: { ...parts, hash: vocabularyHash(parts) }, faults, warnings };
}

/** A relation type as it is written in its file, where fields with a default may be left out. */
interface WrittenType extends Omit<RelationTypeDefinition, 'common' | 'roles' | 'hops'> {
  readonly common?: boolean;
  readonly roles: readonly (Omit<RelationTypeDefinition['roles'][number], 'principal'> & {
    readonly principal?: boolean;
  })[];
  readonly hops: readonly {
    readonly from: string;
    readonly to: string;
    readonly symmetric?: boolean;
    readonly reads: string;
    readonly inverse?: string;
  }[];
}

interface WrittenQuantities {
  readonly units: readonly string[];
  readonly measures: readonly MeasureDefinition[];
}

/** A definition with its place. */
interface Located<T> {
  readonly value: T;
  readonly located: LocatedRecord;
}

function completed({ value, located }: Located<WrittenType>): Located<RelationTypeDefinition> {
  const type: RelationTypeDefinition = {
    ...value,
    common: value.common ?? false,
    roles: value.roles.map((role) => ({ ...role, principal: role.principal ?? false })),
    hops: value.hops.map((hop) => ({ ...hop, symmetric: hop.symmetric ?? false, inverse: hop.inverse ?? hop.reads })),
  };
  return { value: type, located };
}

function byCode<T extends { readonly code: string }>(definitions: readonly Located<T>[]): Map<string, T> {
  const entries = definitions.map(({ value }): [string, T] => [value.code, value]);
  return new Map(entries.sort(([a], [b]) => byCodePoint(a, b)));
}

class VocabularyReader {
  readonly faults: RecordFault[] = [];
  readonly warnings: RecordFault[] = [];
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The definitions of a folder that have the right form, one per file. A code that is used twice is a fault. */
  definitions<T extends { readonly code: string }>(name: string, schema: string): Located<T>[] {
    const path = join(this.#folder, name);
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) {
      this.faults.push(fileFault({ file: name, line: 0 }, 'no such folder', 'Check the path of the vocabulary.'));
      return [];
    }
    const files = namesIn(path).filter((entry) => entry.endsWith('.yaml'));
    const read = files.map((file) => this.#read<T>(`${name}/${file}`, schema));
    const found = read.filter((definition) => definition !== undefined);
    for (const { index } of repeatedCodes(found.map(({ value }) => value.code))) this.#taken(found[index], 'code');
    return found;
  }

  quantities(): { units: Set<string>; measures: Map<string, MeasureDefinition> } | undefined {
    const read = this.#read<WrittenQuantities>('quantities.yaml', 'quantities.schema.json');
    if (read === undefined) return undefined;
    const { units, measures } = read.value;
    for (const { index } of repeatedCodes(units)) this.#taken(read, `units.${index}`);
    for (const { index } of repeatedCodes(measures.map(({ code }) => code)))
      this.#taken(read, `measures.${index}.code`);
    const entries = measures.map((measure): [string, MeasureDefinition] => [measure.code, measure]);
    return { units: new Set(units), measures: new Map(entries) };
  }

  refuse(faults: readonly DefinitionFault[], located: LocatedRecord): void {
    this.faults.push(...faults.map((fault) => placed(fault, located)));
  }

  warn(warnings: readonly DefinitionFault[], located: LocatedRecord): void {
    this.warnings.push(...warnings.map((warning) => placed(warning, located)));
  }

  #taken(definition: Located<unknown> | undefined, field: string): void {
    if (definition === undefined) return;
    const found = 'a code that is used twice';
    this.refuse([{ definition: '', field, code: 'ID_TAKEN', found }], definition.located);
  }

  #read<T>(file: string, schemaFile: string): Located<T> | undefined {
    const content = readUtf8File(join(this.#folder, file), { file, mostBytes: MOST_BYTES });
    if ('fault' in content) {
      this.faults.push(content.fault);
      return undefined;
    }
    const { tree, faults } = readYamlTree(content.text, file);
    this.faults.push(...faults);
    if (tree === undefined) {
      if (faults.length === 0) this.faults.push(fileFault({ file, line: 1 }, 'an empty file', 'Write a definition.'));
      return undefined;
    }
    return this.#checked<T>(tree, file, schemaFile);
  }

  #checked<T>(tree: TreeNode, file: string, schemaFile: string): Located<T> | undefined {
    const schema = recordSchema(schemaFile);
    const value = typedValue(tree, schema.shape, schema.root);
    const located = { value, file, lineOf: (field: string) => lineOfField(tree, field) };
    const faults = [...formFaults(located, schema), ...textFaults(located)];
    this.faults.push(...faults);
    // The schema has checked that the value has this form.
    return faults.length > 0 ? undefined : { value: value as T, located };
  }
}

function placed(fault: DefinitionFault, located: LocatedRecord): RecordFault {
  const { definition, field, code, found } = fault;
  const line = located.lineOf(field);
  return {
    file: located.file,
    line,
    record: definition,
    field,
    code,
    found,
    hint: fault.hint ?? registerEntry(code).hint,
  };
}
