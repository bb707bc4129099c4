import type { ErrorObject } from 'ajv';
import type { RecordFault } from '../../domain/record/data-set';
import type { ErrorCode } from '../../base/errors';
import { didYouMean } from '../../base/nearest-name';
import { shown } from '../../base/quoted';
import type { RecordSchema } from './json-schemas';
import { faultOf, type FieldProblem, type LocatedRecord } from './located-record';

/** Fields that are derived when a data set is loaded (docs/model.md, Runs). A record that has one is refused. */
const DERIVED_FIELDS: ReadonlySet<string> = new Set([
  'status',
  'support',
  'supportRank',
  'contested',
  'rule',
  'steps',
  'stepDays',
  'stepRanks',
  'stepContested',
  'stepOrigins',
  'degree',
  'proposition',
  'parties',
  'origins',
  'countsFrom',
  'reaches',
  'contradicts',
  'key',
  'run',
  'recordedAt',
  'startMin',
  'startMax',
  'endMin',
  'endMax',
]);

/** Required fields of a claim that have an error code of their own. No other record has these fields. */
const CLAIM_ESSENTIALS: Readonly<Partial<Record<string, ErrorCode>>> = {
  madeBy: 'CLAIM_NO_CLAIMANT',
  readIn: 'CLAIM_NO_SOURCE',
  about: 'CLAIM_NO_RELATION',
};

/** An id of any kind of record. */
const ANY_ID = /^(dataset|source|entity|relation|claim):[a-z0-9]+(-[a-z0-9]+)*$/;

/** A fault for everything in a record that does not fit its schema; none when its form is right. */
export function formFaults(record: LocatedRecord, schema: RecordSchema): RecordFault[] {
  if (schema.validate(record.value)) return [];
  const faults: RecordFault[] = [];
  for (const error of schema.validate.errors ?? []) {
    const problem = problemOf(error);
    if (problem !== undefined) faults.push(faultOf(record, problem));
  }
  return faults;
}

/** The problem that an error of the schema reports; undefined when another error reports the same problem. */
function problemOf(error: ErrorObject): FieldProblem | undefined {
  const field = fieldOf(error.instancePath);
  const { additionalProperty } = error.params as { readonly additionalProperty?: string };
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownField(error, join(field, String(additionalProperty)));
    case 'required':
      return error.schemaPath.includes('/anyOf/') ? undefined : missingField(error, field);
    case 'anyOf':
      return {
        field,
        code: 'FIELD_MISSING',
        found: 'none of the three',
        hint: 'Add `paraphrase`, `quote` or `locator`.',
      };
    case 'not':
      return { field, code: 'VALUE_INVALID', found: 'publisher and publisherText', hint: 'Keep one of the two.' };
    case 'pattern':
      return wrongPattern(error, field);
    default:
      return wrongValue(error, field);
  }
}

function fieldOf(instancePath: string): string {
  return instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}

function join(field: string, name: string): string {
  return field === '' ? name : `${field}.${name}`;
}

function unknownField(error: ErrorObject, field: string): FieldProblem {
  const name = field.slice(field.lastIndexOf('.') + 1);
  const found = shown(name);
  if (DERIVED_FIELDS.has(name)) return { field: shown(field), code: 'DERIVED_NOT_WRITABLE', found };
  const { properties = {} } = error.parentSchema as { properties?: object };
  const known = Object.keys(properties).filter((other) => other !== 'record');
  const hint = didYouMean(name, known, `Known here: ${known.join(', ')}.`);
  return { field: shown(field), code: 'FIELD_UNKNOWN', found, hint };
}

function missingField(error: ErrorObject, field: string): FieldProblem {
  const name = String((error.params as { missingProperty: unknown }).missingProperty);
  const essential = CLAIM_ESSENTIALS[name];
  if (field === '' && essential !== undefined) return { field: name, code: essential, found: 'nothing' };
  return { field: join(field, name), code: 'FIELD_MISSING', found: 'nothing' };
}

function wrongPattern(error: ErrorObject, field: string): FieldProblem {
  const value = String(error.data);
  const found = shown(value);
  const kind = /\$defs\/(\w+)Id\/pattern$/.exec(error.schemaPath)?.[1]?.toLowerCase();
  if (kind === undefined) return { field, code: 'VALUE_INVALID', found, hint: patternHint(error) };
  if (field !== 'id' && ANY_ID.test(value) && !value.startsWith(`${kind}:`)) {
    return { field, code: 'REFERENCE_MISSING', found, hint: `Name a record of kind ${kind}.` };
  }
  const hint = `Write ${kind}: and at most 96 lower-case letters, digits and single hyphens.`;
  return { field, code: 'ID_PATTERN', found, hint };
}

function patternHint(error: ErrorObject): string {
  const { description } = error.parentSchema as { readonly description?: string };
  return description ?? `Write it as ${String(error.schema)}.`;
}

function wrongValue(error: ErrorObject, field: string): FieldProblem {
  const found = shown(error.data);
  if (error.keyword === 'minItems' && field === 'readIn')
    return { field, code: 'CLAIM_NO_SOURCE', found: 'an empty list' };
  if (error.keyword === 'type' && /(^|\.)quantity\.(value|low|high)$/.test(field) && typeof error.data === 'string') {
    return {
      field,
      code: 'QTY_DIGITS_UNPARSED',
      found,
      hint: 'Write digits 0 to 9 without separators: 2500000 or 0.5.',
    };
  }
  if (error.keyword === 'enum') {
    const allowed = (error.schema as readonly unknown[]).map(String);
    return {
      field,
      code: 'VALUE_INVALID',
      found,
      hint: didYouMean(String(error.data), allowed, `One of ${allowed.join(', ')}.`),
    };
  }
  return { field, code: 'VALUE_INVALID', found, hint: `It ${error.message ?? 'is refused by the schema'}.` };
}
