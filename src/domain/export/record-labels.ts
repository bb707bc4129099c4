import type { RecordKind } from '../record/data-set';
import type { NodeLabel } from './graph-model';

/** The label of the nodes of each kind of record. */
export const LABEL_OF_KIND = Object.freeze({
  source: 'Source',
  entity: 'Entity',
  relation: 'Relation',
  claim: 'Claim',
} as const satisfies Readonly<Record<RecordKind, NodeLabel>>);

/** The kind of the record that an id names, by its prefix. */
export function kindOfId(id: string): RecordKind {
  return id.slice(0, id.indexOf(':')) as RecordKind;
}
