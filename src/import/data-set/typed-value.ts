import { resolved, type ShapeSchema } from './json-schemas';
import type { ScalarNode, TreeNode } from './record-tree';

/** A number as JSON writes it. */
const JSON_NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

/**
 * Turns a tree of texts into a value, with the types that the schema expects.
 *
 * A text becomes a number, a boolean or null only where the schema expects one and the text is one. Otherwise it
 * stays a text, and the schema refuses it. So `2023` stays a date and `no` a language.
 */
export function typedValue(node: TreeNode, schema: ShapeSchema, root: ShapeSchema): unknown {
  const shape = resolved(schema, root);
  if (node.shape === 'scalar') return typedScalar(node, shape);
  if (node.shape === 'list') return node.items.map((item) => typedValue(item, shape.items ?? {}, root));
  return Object.fromEntries(
    [...node.entries].map(([key, entry]) => [key, typedValue(entry.node, memberSchema(shape, key), root)]),
  );
}

function memberSchema(shape: ShapeSchema, key: string): ShapeSchema {
  const { properties = {}, additionalProperties } = shape;
  const own = Object.hasOwn(properties, key) ? properties[key] : undefined;
  return own ?? (typeof additionalProperties === 'object' ? additionalProperties : {});
}

function typedScalar({ text, plain }: ScalarNode, shape: ShapeSchema): unknown {
  const { type, enum: values } = shape;
  if (type === 'string') return text;
  const expects = (name: string): boolean => type === name || (Array.isArray(type) && type.includes(name));
  if (plain && isNullText(text) && (expects('null') || values?.includes(null) === true)) return null;
  if (expects('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  if ((expects('number') || expects('integer')) && JSON_NUMBER.test(text)) return Number(text);
  return text;
}

function isNullText(text: string): boolean {
  return text === 'null' || text === '~' || text === '';
}
