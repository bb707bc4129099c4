import { RECORD_FIELDS, type RecordOfKind } from '../record/canonical-record';
import type { RecordKind } from '../record/data-set';
import { heldRecord, type DetailLabel, type Held } from '../record/fields';
import type { LinkType } from '../record/links';
import type { ExportedRecord } from './exported-graph';
import type { PropertyRow } from './property-row';

/**
 * The record that was loaded as this part of the graph, in canonical form; what is derived is left out.
 *
 * The inverse of what the store writes: record -> graph -> record is `canonicalRecord`.
 */
export function recordOfExported<K extends RecordKind>(kind: K, exported: ExportedRecord): RecordOfKind[K] {
  return heldRecord(RECORD_FIELDS[kind], new HeldRecord(exported));
}

class HeldRecord implements Held {
  readonly #record: ExportedRecord;

  constructor(record: ExportedRecord) {
    this.#record = record;
  }

  get id(): string {
    return this.#record.id;
  }

  value(name: string): unknown {
    return this.#record.properties.value(name);
  }

  links(type: LinkType): readonly Held[] {
    const held: Held[] = [];
    for (const link of this.#record.links) {
      if (link.type === type) held.push(new HeldPart(link.id, link.properties));
    }
    return held;
  }

  details(label: DetailLabel): readonly Held[] {
    const held: Held[] = [];
    for (const { label: own, properties } of this.#record.details) {
      if (own === label) held.push(new HeldPart('', properties));
    }
    return held;
  }
}

/** A link or a node that belongs to a record; nothing hangs on it. */
class HeldPart implements Held {
  constructor(
    readonly id: string,
    private readonly properties: PropertyRow,
  ) {}

  value(name: string): unknown {
    return this.properties.value(name);
  }

  links(): readonly Held[] {
    return [];
  }

  details(): readonly Held[] {
    return [];
  }
}
