import type { RecordKind } from '../domain/record/data-set';

/** What a line of JSON Lines says that it is. */
export type LineKind = 'dataset' | RecordKind;

/** A line of JSON Lines: `record`, then the fields in the order of the value; escapes only where JSON asks for them. */
export function jsonLine(kind: LineKind, value: object): string {
  const fields = JSON.stringify(value).slice(1);
  return `{"record":"${kind}"${fields === '}' ? '' : ','}${fields}\n`;
}
