import type { RecordFault } from '../record/data-set';
import { parseLanguageTag } from '../text/language-tag';
import type { ValidationContext } from './context';

/** Language tags that are not BCP 47 in canonical form. */
export function languageTagFaults(context: ValidationContext): RecordFault[] {
  const faults: RecordFault[] = [];
  const check = (record: { readonly id: string }, field: string, tag: string | undefined): void => {
    const parsed = tag === undefined ? undefined : parseLanguageTag(tag);
    if (parsed?.ok !== false) return;
    faults.push(context.fault(record, { field, code: parsed.code, found: parsed.found, hint: parsed.hint }));
  };
  const { header, sources, entities, relations, claims } = context.records;
  for (const [index, tag] of (header?.languages ?? []).entries()) if (header) check(header, `languages.${index}`, tag);
  for (const source of sources) check(source, 'language', source.language);
  for (const entity of entities)
    for (const [index, { lang }] of entity.names.entries()) check(entity, `names.${index}.lang`, lang);
  for (const relation of relations) for (const tag of Object.keys(relation.title)) check(relation, `title.${tag}`, tag);
  for (const claim of claims) {
    for (const [index, { language }] of claim.readIn.entries()) check(claim, `readIn.${index}.language`, language);
  }
  return faults;
}
