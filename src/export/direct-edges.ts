import { labelOf, titleOf, type Label } from '../domain/label';
import type { Name } from '../domain/entity';
import type {
  ClaimCounts,
  ExportedParticipations,
  ExportedRecord,
  Properties,
  PropertyValue,
} from '../domain/export/exported-graph';
import { hopsOf, participationKey } from '../domain/hops';
import { FIRST_DAY, LAST_DAY } from '../domain/time-bounds';
import type { HopDefinition, RelationTypeDefinition } from '../domain/vocabulary';

/** An edge to be drawn: two entities that are neighbours by a listed hop of one relation. */
export interface DirectEdge {
  /** Unique in a file and the same in every export: made of the relation and the roles and ids of both ends. */
  readonly id: string;
  /** Entity in the hop's `from` role; of a symmetric hop the lower id. */
  readonly source: string;
  readonly target: string;
  readonly hop: HopDefinition;
}

/** What tells the edges of a relation. */
type Participations = Omit<ExportedParticipations, 'type'>;

/**
 * The edges of a relation, in the order of the type's hops, then of ids: one a listed hop, a symmetric one once.
 *
 * Classes have none, and none ends at a participant that is denied.
 */
export function directEdges(
  { id, generic, participants, denied }: Participations,
  type: Pick<RelationTypeDefinition, 'hops'>,
): readonly DirectEdge[] {
  if (generic) return [];
  const deniedKeys = denied.includes(true) ? deniedOf(participants, denied) : NOBODY;
  const edges: DirectEdge[] = [];
  for (const { definition, from, to } of hopsOf({ generic, participants }, type, deniedKeys)) {
    const hop = type.hops[definition];
    if (hop !== undefined) edges.push({ id: edgeId(id, hop, { from, to }), source: from, target: to, hop });
  }
  return edges;
}

const NOBODY: ReadonlySet<string> = new Set();

function deniedOf(participants: Participations['participants'], denied: readonly boolean[]): ReadonlySet<string> {
  return new Set(participants.filter((_, index) => denied[index]).map(participationKey));
}

/** Full stops are in none of the parts, and may stand in the ids of XML. */
function edgeId(relation: string, hop: HopDefinition, { from, to }: { from: string; to: string }): string {
  return `${relation}.${hop.from}.${from}.${hop.to}.${to}`;
}

/** Who takes part in an exported relation, as `ExportedGraph.participations` has it. */
export function participationsOf({ id, properties, links }: ExportedRecord): ExportedParticipations {
  const parts = links.filter(({ type }) => type === 'PARTICIPATES_IN');
  return {
    id,
    type: String(properties.type),
    generic: properties.generic === true,
    participants: parts.map((part) => ({ role: String(part.properties.role), entity: part.id })),
    denied: parts.map((part) => part.properties.denied === true),
  };
}

/** What an edge says of its hop. */
export function hopProperties({ from, to, reads, inverse, symmetric }: HopDefinition): Properties {
  return { fromRole: from, toRole: to, reads, inverse, symmetric };
}

/** Properties of a relation that its edges have as they are. */
const COPIED = [
  'type',
  'when',
  'startKnown',
  'endKnown',
  'ongoing',
  'status',
  'support',
  'supportRank',
  'contested',
  'origins',
] as const;

/** Properties on their way: one object a relation, since copies of it were a third of the time that an export takes. */
export type RelationProperties = Record<string, PropertyValue>;

/** What all edges of a relation have in common, but for counts: what it is, when it was, how well it is known; title in a language. */
export function relationProperties({ id, properties }: ExportedRecord, lang: string): RelationProperties {
  const title = titleIn(lang, id, properties);
  const shared: RelationProperties = { relation: id, title: title.value, titleLang: title.lang };
  for (const name of COPIED) {
    const value = properties[name];
    if (value !== undefined) shared[name] = value;
  }
  addDays(shared, properties);
  return shared;
}

/** Adds how many claims there are about a relation to what its edges have in common. */
export function addCounts(shared: RelationProperties, { claims, affirming, denying }: ClaimCounts): void {
  shared.claims = claims;
  shared.affirming = affirming;
  shared.denying = denying;
}

/** A title in the very language needs no search for the nearest. */
function titleIn(lang: string, id: string, { titleLangs = [], titles = [] }: Properties): Label {
  const [languages, texts] = [titleLangs as readonly string[], titles as readonly string[]];
  const exact = texts[languages.indexOf(lang)];
  if (exact !== undefined) return { value: exact, lang };
  const all = languages.map((language, index) => ({ lang: language, text: texts[index] ?? '' }));
  return titleOf(id, all, lang);
}

/** The days between which it may have begun and ended; one that is not known or open is not there. */
function addDays(shared: RelationProperties, properties: Properties): void {
  for (const name of ['startMin', 'startMax', 'endMin', 'endMax'] as const) {
    const day = properties[name];
    if (day !== undefined && day !== FIRST_DAY && day !== LAST_DAY) shared[name] = day;
  }
  if (shared.startMin !== undefined) shared.start = shared.startMin;
  if (shared.endMax !== undefined) shared.end = shared.endMax;
}

/** What a drawn entity says of itself; its label in a language, or the nearest to it. */
export function directNode({ id, properties, details }: ExportedRecord, lang: string): Properties {
  const names = details.filter(({ label }) => label === 'Name').map((detail) => detail.properties as unknown as Name);
  const identifiers = details
    .filter(({ label }) => label === 'Identifier')
    .map((detail) => `${String(detail.properties.scheme)}:${String(detail.properties.value)}`);
  const label = labelOf(id, names, lang);
  const { kind, description, pointLat, pointLon, degree } = properties;
  return {
    id,
    label: label.value,
    labelLang: label.lang,
    ...(kind === undefined ? {} : { kind }),
    ...(description === undefined ? {} : { description }),
    ...(identifiers.length === 0 ? {} : { identifiers }),
    ...(pointLat === undefined ? {} : { lat: pointLat }),
    ...(pointLon === undefined ? {} : { lon: pointLon }),
    degree: degree ?? 0,
  };
}
