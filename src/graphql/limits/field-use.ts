import type { ComplexityEstimatorArgs } from 'graphql-query-complexity';

/** A field as an operation uses it, with its arguments after variables and defaults. */
export type FieldUse = Pick<ComplexityEstimatorArgs, 'type' | 'field' | 'node' | 'args'>;

/** `Type.field`, as in the SDL. */
export function coordinateOf({ type, field }: FieldUse): string {
  return `${type.name}.${field.name}`;
}
