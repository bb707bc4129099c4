import type { RecordKind } from '../domain/record/data-set';

/** The value of `record` in a line of JSON Lines. */
export type LineKind = 'dataset' | RecordKind;

/** A line of JSON Lines: `record`, then the fields in the order of the value; escapes only where JSON asks for them. */
export function jsonLine(kind: LineKind, value: object): string {
  const fields = JSON.stringify(value).slice(1);
  return `{"record":"${kind}"${fields === '}' ? '' : ','}${fields}\n`;
}
