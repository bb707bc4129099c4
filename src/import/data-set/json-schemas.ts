import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of the JSON Schemas and the vocabulary, beside `src` and `dist`. */
export const SCHEMA_FOLDER = resolve(__dirname, '../../../schema');

/** The part of JSON Schema that our own schemas use to describe shapes. */
export interface ShapeSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, ShapeSchema>>;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, ShapeSchema>>;
  readonly additionalProperties?: boolean | ShapeSchema;
  readonly items?: ShapeSchema;
}

/** A schema of schema/ with its validator, for the whole or for one of its definitions. */
export interface RecordSchema {
  readonly root: ShapeSchema;
  readonly shape: ShapeSchema;
  readonly validate: ValidateFunction;
}

const compiled = new Map<string, RecordSchema>();

/** The schema of a file of schema/, or of one of its `$defs`; compiled once per process. */
export function recordSchema(fileName: string, definition?: string): RecordSchema {
  const key = `${fileName}#${definition ?? ''}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const root = JSON.parse(readFileSync(join(SCHEMA_FOLDER, fileName), 'utf8')) as ShapeSchema;
  const shape = definition === undefined ? root : root.$defs?.[definition];
  if (shape === undefined) throw new RangeError(`${fileName} defines no ${String(definition)}`);
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    verbose: true,
    strict: true,
    strictRequired: false,
  });
  const wrapper = definition === undefined ? root : { $ref: `#/$defs/${definition}`, $defs: root.$defs };
  const schema = { root, shape, validate: ajv.compile(wrapper) };
  compiled.set(key, schema);
  return schema;
}

/** Follows `$ref` to the definition that it names. */
export function resolved(schema: ShapeSchema, root: ShapeSchema): ShapeSchema {
  const name = schema.$ref?.replace('#/$defs/', '');
  return name === undefined ? schema : (root.$defs?.[name] ?? {});
}
