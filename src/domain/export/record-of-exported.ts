import { RECORD_FIELDS, type RecordOfKind } from '../record/canonical-record';
import type { RecordKind } from '../record/data-set';
import { heldRecord, type Held } from '../record/fields';
import type { ExportedLink, ExportedRecord } from './exported-graph';
import type { PropertyRow } from './property-row';

/**
 * The record that was loaded as this part of the graph, in canonical form; what is derived is left out.
 *
 * The inverse of what the store writes: record -> graph -> record is `canonicalRecord`.
 */
export function recordOfExported<K extends RecordKind>(kind: K, exported: ExportedRecord): RecordOfKind[K] {
  return heldRecord(RECORD_FIELDS[kind], heldBy(exported));
}

function heldBy({ id, properties, details, links }: ExportedRecord): Held {
  return {
    id,
    value: (name) => properties.value(name),
    links: (type) => links.filter((link) => link.type === type).map(linkHeld),
    details: (label) => details.filter((detail) => detail.label === label).map((detail) => part('', detail.properties)),
  };
}

function linkHeld({ id, properties }: ExportedLink): Held {
  return part(id, properties);
}

function part(id: string, properties: PropertyRow): Held {
  return { id, value: (name) => properties.value(name), links: () => [], details: () => [] };
}
