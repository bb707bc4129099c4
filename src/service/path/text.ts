import {
  SHOWN_HOP_RELATIONS,
  type HopRelationRecord,
  type PathHopRecord,
  type PathRecord,
  type TimeSpan,
} from '../../domain/path/answer';
import { SHOWN_CLAIMS, type CitedClaim, type HopEvidence, type CitedSource } from '../../domain/path/evidence';
import { statusOf } from '../../domain/record/support';
import { entitiesNamedIn, fillLabels } from '../read/explain-relation';
import { labelOf, titleOf } from '../../domain/record/label';
import type { RequestScope } from '../../base/request-scope';
import type { Day } from '../../domain/time/time-bounds';
import type { EntityStore } from '../../store/entity/entity-store';
import type { PathEvidence } from './evidence';

/** The language of a text, and the labels and the evidence that it shows. */
export interface PathWords {
  /** Language of labels and titles; the sentences around them are English. */
  readonly lang: string;
  /** Labels by entity id: of every id that `entitiesIn` gives. */
  readonly labels: ReadonlyMap<string, string>;
  /** Evidence by relation id: of every id that `relationsIn` gives. */
  readonly evidence: ReadonlyMap<string, HopEvidence>;
}

/** Which texts of paths are wanted. */
export interface TextWish {
  /** BCP 47: of labels and titles. */
  readonly lang: string;
  /** The day of the question; null: today. */
  readonly saidBy: Day | null;
}

/** Reads what the texts of paths show, and writes them. */
export class PathTextWriter {
  readonly #evidence: Pick<PathEvidence, 'of'>;
  readonly #entities: Pick<EntityStore, 'namesOf'>;

  constructor(evidence: Pick<PathEvidence, 'of'>, entities: Pick<EntityStore, 'namesOf'>) {
    this.#evidence = evidence;
    this.#entities = entities;
  }

  /** The text of each path; five statements for any number of paths. */
  async write(
    paths: readonly PathRecord[],
    { lang, saidBy }: TextWish,
    scope: RequestScope,
  ): Promise<readonly string[]> {
    const evidence = await this.#evidence.of(relationsIn(paths), saidBy, scope);
    const ids = entitiesIn(paths, evidence);
    const names = await this.#entities.namesOf(ids, scope);
    const labels = new Map(ids.map((id, index) => [id, labelOf(id, names[index] ?? [], lang).value]));
    return paths.map((path) => pathText(path, { lang, labels, evidence }));
  }
}

/** The last line of every text: a path accuses nobody. */
export const PATH_NOTICE =
  'A status is computed from the claims that are named; it is no verdict. Being in the graph implies no wrongdoing.';

/** Letters of scripts that run from right to left, such as Hebrew and Arabic, with their presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/** Ids of the relations that the texts of paths show. */
export function relationsIn(paths: readonly PathRecord[]): readonly string[] {
  const shown = paths.flatMap(({ hops }) => hops.flatMap((hop) => hop.relations.slice(0, SHOWN_HOP_RELATIONS)));
  return [...new Set(shown.map(({ relation }) => relation))];
}

/** Ids of the entities that the texts of paths name: those of the path, those who speak, those who publish. */
export function entitiesIn(paths: readonly PathRecord[], evidence: PathWords['evidence']): readonly string[] {
  const named = [...evidence.values()].flatMap(({ explanation, supporting, opposing }) => [
    ...entitiesNamedIn(explanation.sentence),
    ...[...supporting, ...opposing].flatMap(({ claimant, onBehalfOf, source }) => [
      claimant,
      ...onBehalfOf,
      ...(source.publisher === null ? [] : [source.publisher]),
    ]),
  ]);
  return [...new Set([...paths.flatMap(({ entities }) => entities), ...named])];
}

/**
 * A path in words that a person can paste into a report: plain lines, no markup.
 *
 * It shows the hops with dates and status; the claims for and against them, with speaker, date and source; the weakest
 * link, and what would raise its support. Names that run from right to left are put between isolates (UAX #9), so that
 * they do not change the order of the words around them.
 */
export function pathText(path: PathRecord, words: PathWords): string {
  const ends = [path.entities[0] ?? '', path.entities.at(-1) ?? ''].map((id) => label(id, words));
  const hops = path.length === 1 ? '1 hop' : `${path.length} hops`;
  return [
    `${ends.join(' and ')}: connected in ${hops}.`,
    ...path.hops.flatMap((hop, index) => hopLines(hop, index + 1, words)),
    '',
    ...weakestLines(path, words),
    heldLine(path.held),
    `Cost ${path.cost.total} by table ${path.cost.table}: an order, not a probability.`,
    PATH_NOTICE,
  ].join('\n');
}

function hopLines(hop: PathHopRecord, number: number, words: PathWords): string[] {
  const [best] = hop.relations;
  const shown = hop.relations.slice(0, SHOWN_HOP_RELATIONS);
  const rest = [
    ...(hop.relationCount > shown.length ? [`   ${hop.relationCount - shown.length} more meet the question.`] : []),
    ...(hop.filteredOut > 0 ? [`   ${hop.filteredOut} more of the same two do not meet the question.`] : []),
  ];
  return [
    '',
    `${number}. ${label(hop.from, words)} ${best?.reads ?? ''} ${label(hop.to, words)}.`,
    ...shown.flatMap((relation) => relationLines(relation, relation.reads !== best?.reads, words)),
    ...rest,
  ];
}

function relationLines(relation: HopRelationRecord, saysReading: boolean, words: PathWords): string[] {
  const found = words.evidence.get(relation.relation);
  if (found === undefined) return [`   ${relation.relation}: ${relation.support}.`];
  const title = isolated(titleOf(relation.relation, found.titles, words.lang).value);
  const when = found.when ?? 'no date known';
  const aside = saysReading ? `${relation.reads}; ${when}` : when;
  const { explanation, supporting, opposing } = found;
  const sentence = fillLabels(explanation.sentence, isolatedLabels(words.labels));
  return [
    `   ${title} (${aside}). ${statusText(relation)}${sentence}`,
    ...claimLines('For', supporting, { total: explanation.supporting.length, words }),
    ...claimLines('Against', opposing, { total: explanation.opposing.length, words }),
    ...explanation.caveats.slice(0, SHOWN_CLAIMS).map(({ text }) => `     Note: ${text}`),
  ];
}

/** The status, where it is not the support: the sentence that follows begins with the support. */
function statusText({ support, contested }: HopRelationRecord): string {
  const status = statusOf(support, contested);
  return status === support ? '' : `${status}: `;
}

function claimLines(
  side: string,
  claims: readonly CitedClaim[],
  { total, words }: { readonly total: number; readonly words: PathWords },
): string[] {
  const lines = claims.map((claim) => `     ${side}: ${claimText(claim, words)}`);
  return total > claims.length ? [...lines, `     ${side}: ${total - claims.length} more.`] : lines;
}

function claimText({ claimant, onBehalfOf, said, text, source, furtherSources }: CitedClaim, words: PathWords): string {
  const parties = onBehalfOf.filter((party) => party !== claimant).map((party) => label(party, words));
  const speaker = `${label(claimant, words)}${parties.length === 0 ? '' : ` for ${parties.join(', ')}`}`;
  const further = furtherSources === 0 ? '' : `, and ${furtherSources} more`;
  return `${speaker}, ${said ?? 'undated'}: ${isolated(text)} [${sourceText(source, words)}${further}]`;
}

function sourceText({ title, publisher, publisherText, published, locator }: CitedSource, words: PathWords): string {
  const by = publisher === null ? publisherText : (words.labels.get(publisher) ?? publisher);
  return [title, by, published, locator].flatMap((part) => (part === null ? [] : [isolated(part)])).join(', ');
}

function weakestLines({ weakest, hops }: PathRecord, words: PathWords): string[] {
  const title = titleOf(weakest.relation, words.evidence.get(weakest.relation)?.titles ?? [], words.lang).value;
  const where = hops.length === 1 ? 'the only hop' : `hop ${weakest.hop + 1}`;
  return [`Weakest link: ${where}, ${isolated(title)}. ${weakest.why}.`, ...weakest.raisedBy.map((way) => `   ${way}`)];
}

function heldLine(held: TimeSpan | null): string {
  if (held === null) return 'At no time can all hops have held together.';
  const { start, end } = held;
  if (start === null && end === null) return 'All hops may have held together at any time.';
  if (start !== null && start === end) return `All hops may have held together on ${start}.`;
  const when = start === null ? `until ${end ?? ''}` : `from ${start} ${end === null ? 'on' : `to ${end}`}`;
  return `All hops may have held together ${when}.`;
}

function label(id: string, { labels }: PathWords): string {
  return isolated(labels.get(id) ?? id);
}

function isolatedLabels(labels: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...labels].map(([id, text]) => [id, isolated(text)]));
}

/** A text that runs from right to left is put between isolates; any other stays as it is. */
function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `${FIRST_STRONG_ISOLATE}${text}${POP_DIRECTIONAL_ISOLATE}` : text;
}
