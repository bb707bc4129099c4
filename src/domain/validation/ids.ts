import type { RecordFault } from '../record/data-set';
import { parseIdentifier } from '../record/identifier';
import type { ValidationContext } from './context';
import { identifierSlot } from './foreign-records';

/** Ids that two records have, in this data set or together with another one. */
export function takenIds(context: ValidationContext): RecordFault[] {
  const { records, foreign } = context;
  return [
    ...takenBy(context, records.sources, foreign.sources),
    ...takenBy(context, records.entities, foreign.entities),
    ...takenBy(context, records.relations, foreign.relations),
    ...takenBy(context, records.claims, foreign.claims),
  ];
}

/** Former ids that are the id of a record, or that two entities have. */
export function takenFormerIds(context: ValidationContext): RecordFault[] {
  const holders = new Map(context.foreign.formerIds);
  const faults: RecordFault[] = [];
  const taken = (record: { readonly id: string }, field: string, [found, other]: readonly [string, string]): void => {
    faults.push(context.fault(record, { field, code: 'ID_TAKEN', found, other }));
  };
  for (const entity of context.records.entities) {
    for (const [index, formerId] of (entity.formerIds ?? []).entries()) {
      const field = `formerIds.${index}`;
      const holder = holders.get(formerId);
      if (context.exists('entity', formerId)) taken(entity, field, [formerId, formerId]);
      else if (holder !== undefined && holder !== entity.id) taken(entity, field, [formerId, holder]);
      holders.set(formerId, holder ?? entity.id);
    }
  }
  for (const entity of context.records.entities) {
    const holder = context.foreign.formerIds.get(entity.id);
    if (holder !== undefined) taken(entity, 'id', [entity.id, holder]);
  }
  return faults;
}

/** Identifiers that do not have the form of their scheme, or that two entities have. */
export function identifierFaults(context: ValidationContext): RecordFault[] {
  const holders = new Map(context.foreign.identifiers);
  const faults: RecordFault[] = [];
  for (const entity of context.records.entities) {
    for (const [index, { scheme, value }] of (entity.identifiers ?? []).entries()) {
      const parsed = parseIdentifier(scheme, value);
      if (!parsed.ok) {
        const field = `identifiers.${index}.${parsed.code === 'VALUE_INVALID' ? 'scheme' : 'value'}`;
        faults.push(context.fault(entity, { field, code: parsed.code, found: parsed.found, hint: parsed.hint }));
        continue;
      }
      const slot = identifierSlot(scheme, value);
      const other = holders.get(slot);
      if (other === undefined) holders.set(slot, entity.id);
      else
        faults.push(
          context.fault(entity, { field: `identifiers.${index}.value`, code: 'ID_TAKEN', found: slot, other }),
        );
    }
  }
  return faults;
}

function takenBy(
  context: ValidationContext,
  records: readonly { readonly id: string }[],
  foreign: ReadonlyMap<string, unknown>,
): RecordFault[] {
  const seen = new Set<string>();
  const faults: RecordFault[] = [];
  for (const record of records) {
    const { id } = record;
    if (seen.has(id)) {
      faults.push(context.fault(record, { field: 'id', code: 'ID_TAKEN', found: id, other: id }));
    } else if (foreign.has(id)) {
      const hint = 'Another data set has it: refer to that record, or choose another id.';
      faults.push(context.fault(record, { field: 'id', code: 'ID_TAKEN', found: id, hint, other: id }));
    }
    seen.add(id);
  }
  return faults;
}
