import { dayNumber } from '../time/calendar-day';
import type { ClaimRecord } from '../record/claim';
import type { RecordFault } from '../record/data-set';
import { EDITORS } from '../record/entity';
import type { ValidationContext } from './context';

/** Claims read in a source that was certainly published more than a day before; never claims of the editors. */
export function publishedBeforeSaid(context: ValidationContext): RecordFault[] {
  return context.records.claims.flatMap((claim) => {
    const said = context.dateWhereGiven(claim.said);
    if (said === undefined || claim.madeBy === EDITORS) return [];
    return claim.readIn.flatMap(({ source }, index) => {
      const published = context.dateWhereGiven(context.source(source)?.published);
      if (published === undefined) return [];
      if (dayNumber(said.bounds.startMin) - dayNumber(published.bounds.endMax) <= 1) return [];
      const found = `published ${published.text}, said ${said.text}`;
      const field = `readIn.${index}.source`;
      return [context.fault(claim, { field, code: 'WARN_PUBLISHED_BEFORE_SAID', found, other: source })];
    });
  });
}

/** Claims that report an observation of something that cannot be observed; rule S4 ignores them. */
export function observationsOfUnobservable(context: ValidationContext): RecordFault[] {
  return context.records.claims.flatMap((claim) => {
    const type = context.typeOf(claim.about);
    if (claim.force !== 'REPORTS_OBSERVATION' || type === undefined || type.observable) return [];
    return [
      context.fault(claim, { field: 'force', code: 'WARN_NOT_OBSERVABLE', found: type.code, other: claim.about }),
    ];
  });
}

/**
 * Events with the date on which all reports of them were published: the date may be that of the byline.
 *
 * Only events that nothing but news reports tell of. An event is left out if a participant, or somebody who speaks for
 * one, tells of it.
 */
export function eventsDatedByPublication(context: ValidationContext): RecordFault[] {
  const occurrences = new Map<string, ClaimRecord[]>();
  for (const claim of context.records.claims) {
    if (claim.aspect !== 'OCCURRENCE' || claim.stance !== 'AFFIRMS') continue;
    occurrences.set(claim.about, [...(occurrences.get(claim.about) ?? []), claim]);
  }
  return context.records.relations.flatMap((relation) => {
    const category = context.vocabulary.relationTypes.get(relation.type)?.category;
    const bounds = context.dateWhereGiven(relation.when)?.bounds;
    const claims = occurrences.get(relation.id) ?? [];
    if (category !== 'EVENT' || relation.generic || claims.length === 0 || bounds === undefined) return [];
    const participants = new Set(relation.participants.map(({ entity }) => entity));
    const { startMin, endMax } = bounds;
    const byline = claims.every((claim) => isBylineOf(context, claim, { participants, startMin, endMax }));
    if (startMin !== endMax || !byline) return [];
    return [context.fault(relation, { field: 'when', code: 'WARN_EVENT_DATE_EQUALS_PUBLICATION', found: startMin })];
  });
}

interface DatedEvent {
  readonly participants: ReadonlySet<string>;
  readonly startMin: string;
  readonly endMax: string;
}

function isBylineOf(context: ValidationContext, claim: ClaimRecord, event: DatedEvent): boolean {
  const speakers = [claim.madeBy, context.entity(claim.madeBy)?.speaksFor, ...(claim.onBehalfOf ?? [])];
  if (speakers.some((speaker) => speaker !== undefined && event.participants.has(speaker))) return false;
  return claim.readIn.every(({ source }) => {
    const facts = context.source(source);
    const bounds = context.dateWhereGiven(facts?.published)?.bounds;
    return facts?.kind === 'NEWS_REPORT' && bounds?.startMin === event.startMin && bounds.endMax === event.endMax;
  });
}
