import type { RecordFault } from '../record/data-set';
import type { ValidationContext } from './context';

/** Dates that `parseEdtf` refuses, each with its code. */
export function dateFaults(context: ValidationContext): RecordFault[] {
  const faults: RecordFault[] = [];
  const check = (record: { readonly id: string }, field: string, text: string | undefined): void => {
    const parsed = text === undefined ? undefined : context.date(text);
    if (parsed?.ok !== false) return;
    faults.push(context.fault(record, { field, code: parsed.code, found: parsed.found, hint: parsed.hint }));
  };
  const { header, sources, relations, claims } = context.records;
  if (header) check(header, 'date', header.date);
  for (const source of sources) {
    check(source, 'published', source.published);
    check(source, 'retrieved', source.retrieved);
  }
  for (const relation of relations) check(relation, 'when', relation.when);
  for (const claim of claims) {
    check(claim, 'said', claim.said);
    check(claim, 'scope', claim.scope);
    if (claim.aspect === 'TIME') check(claim, 'value', claim.value);
  }
  return faults;
}

/** Ties whose time is not an interval. A tie without a time is allowed: its length is unknown. */
export function tiesWithoutInterval(context: ValidationContext): RecordFault[] {
  return context.records.relations.flatMap((relation) => {
    const type = context.vocabulary.relationTypes.get(relation.type);
    const date = context.dateWhereGiven(relation.when);
    if (type?.category !== 'TIE' || date === undefined || date.shape === 'LASTED') return [];
    return [context.fault(relation, { field: 'when', code: 'TIME_TIE_NEEDS_INTERVAL', found: date.text })];
  });
}

/** Claims that affirm an event as actual before it can have begun. */
export function saidBeforeEvent(context: ValidationContext): RecordFault[] {
  return context.records.claims.flatMap((claim) => {
    if (claim.stance !== 'AFFIRMS' || claim.modality !== 'ACTUAL') return [];
    const said = context.dateWhereGiven(claim.said);
    const when = context.dateWhereGiven(context.relation(claim.about)?.when);
    if (said === undefined || when === undefined || said.bounds.endMax >= when.bounds.startMin) return [];
    const found = `said ${said.text}, happened ${when.text}`;
    return [context.fault(claim, { field: 'said', code: 'TIME_SAID_BEFORE_EVENT', found, other: claim.about })];
  });
}
