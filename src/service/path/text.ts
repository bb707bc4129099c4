import {
  SHOWN_HOP_RELATIONS,
  type HopRelationRecord,
  type PathHopRecord,
  type PathRecord,
  type TimeSpan,
} from '../../domain/path/answer';
import {
  SHOWN_CLAIMS,
  type ClaimArgument,
  type RelationArgument,
  type SourceArgument,
} from '../../domain/path/evidence';
import { statusOf } from '../../domain/record/support';
import { entitiesNamedIn, fillLabels } from '../read/explain-relation';
import { titleOf } from '../../domain/record/label';

/** What a path is put into words with. */
export interface PathWords {
  /** Language of labels and titles; the sentences around them are English. */
  readonly lang: string;
  /** Labels by entity id: of every id that `entitiesIn` gives. */
  readonly labels: ReadonlyMap<string, string>;
  /** By relation id: of every id that `relationsIn` gives. */
  readonly arguments: ReadonlyMap<string, RelationArgument>;
}

/** What every text ends with: the graph shows what is said, and accuses nobody. */
export const PATH_NOTICE =
  'A status is computed from the claims that are named; it is no verdict. Being in the graph implies no wrongdoing.';

/** Letters that run from right to left: Hebrew, Arabic and the scripts between and after them, with their presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/** Ids of the relations that the texts of paths name. */
export function relationsIn(paths: readonly PathRecord[]): readonly string[] {
  const shown = paths.flatMap(({ hops }) => hops.flatMap((hop) => hop.relations.slice(0, SHOWN_HOP_RELATIONS)));
  return [...new Set(shown.map(({ relation }) => relation))];
}

/** Ids of the entities that the texts of paths name: those on the way, who speaks, and who publishes. */
export function entitiesIn(paths: readonly PathRecord[], relationArguments: PathWords['arguments']): readonly string[] {
  const named = [...relationArguments.values()].flatMap(({ explanation, supporting, opposing }) => [
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
 * A path as an argument that a person can paste into a report: plain lines, no markup.
 *
 * Hops in words with dates and status, the claims for and against with who said them, when, and where it can be read,
 * the weakest link and what would raise it. Names that run the other way than the sentence are isolated (UAX #9), so
 * that they do not turn the words around them.
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
  const found = words.arguments.get(relation.relation);
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

/** The sentence that follows begins with the support; the status is named before it where it is another. */
function statusText({ support, contested }: HopRelationRecord): string {
  const status = statusOf(support, contested);
  return status === support ? '' : `${status}: `;
}

function claimLines(
  side: string,
  claims: readonly ClaimArgument[],
  { total, words }: { readonly total: number; readonly words: PathWords },
): string[] {
  const lines = claims.map((claim) => `     ${side}: ${claimText(claim, words)}`);
  return total > claims.length ? [...lines, `     ${side}: ${total - claims.length} more.`] : lines;
}

function claimText(
  { claimant, onBehalfOf, said, text, source, furtherSources }: ClaimArgument,
  words: PathWords,
): string {
  const parties = onBehalfOf.filter((party) => party !== claimant).map((party) => label(party, words));
  const speaker = `${label(claimant, words)}${parties.length === 0 ? '' : ` for ${parties.join(', ')}`}`;
  const further = furtherSources === 0 ? '' : `, and ${furtherSources} more`;
  return `${speaker}, ${said ?? 'undated'}: ${isolated(text)} [${sourceText(source, words)}${further}]`;
}

function sourceText({ title, publisher, publisherText, published, locator }: SourceArgument, words: PathWords): string {
  const by = publisher === null ? publisherText : (words.labels.get(publisher) ?? publisher);
  return [title, by, published, locator].flatMap((part) => (part === null ? [] : [isolated(part)])).join(', ');
}

function weakestLines({ weakest, hops }: PathRecord, words: PathWords): string[] {
  const title = titleOf(weakest.relation, words.arguments.get(weakest.relation)?.titles ?? [], words.lang).value;
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

/** The text as it is where it runs with the sentence, else between isolates. */
function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `${FIRST_STRONG_ISOLATE}${text}${POP_DIRECTIONAL_ISOLATE}` : text;
}
