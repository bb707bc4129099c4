import { labelOf, titleOf, type Label } from '../domain/record/label';
import type { Name } from '../domain/record/entity';
import type { ClaimCounts, ExportedParticipations, ExportedRecord } from '../domain/export/exported-graph';
import type { PropertyRow } from '../domain/export/property-row';
import type { Properties, PropertyValue } from '../domain/record/properties';
import { hopsOf, participationKey } from '../domain/record/hops';
import { FIRST_DAY, LAST_DAY } from '../domain/time/time-bounds';
import type { HopDefinition, RelationTypeDefinition } from '../domain/vocabulary/vocabulary';
import { DIRECT_EDGE_LAYOUT, DIRECT_NODE_LAYOUT } from './direct-codebook';

/** An edge to be drawn: two entities that are neighbours by a listed hop of one relation. */
export interface DirectEdge {
  /** Unique in a file and the same in every export: made of the relation and the roles and ids of both ends. */
  readonly id: string;
  /** Entity in the hop's `from` role; of a symmetric hop the lower id. */
  readonly source: string;
  readonly target: string;
  readonly hop: HopDefinition;
}

/** What the edges of a relation are made from. */
type Participations = Omit<ExportedParticipations, 'type'>;

/**
 * The edges of a relation, in the order of the type's hops, then of ids: one for each listed hop, a symmetric one once.
 *
 * A class has no edges, and a participant that is denied has none.
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

/** Joined by full stops: none of the parts holds one, and XML allows them in ids. */
function edgeId(relation: string, hop: HopDefinition, { from, to }: { from: string; to: string }): string {
  return `${relation}.${hop.from}.${from}.${hop.to}.${to}`;
}

/** Who takes part in an exported relation, as `ExportedGraph.participations` has it. */
export function participationsOf({ id, properties, links }: ExportedRecord): ExportedParticipations {
  const parts = links.filter(({ type }) => type === 'PARTICIPATES_IN');
  return {
    id,
    type: properties.textOrEmpty('type'),
    generic: properties.value('generic') === true,
    participants: parts.map((part) => ({ role: part.properties.textOrEmpty('role'), entity: part.id })),
    denied: parts.map((part) => part.properties.value('denied') === true),
  };
}

/** The properties of an edge that come from its hop. */
export function hopProperties(hop: HopDefinition): PropertyRow {
  return DIRECT_EDGE_LAYOUT.row(hopValues(hop));
}

/** All properties of an edge; `shared` are those that the edges of its relation have in common. */
export function edgeProperties({ id, hop }: DirectEdge, shared: PropertyRow): PropertyRow {
  return shared.with({ id, ...hopValues(hop) });
}

function hopValues({ from, to, reads, inverse, symmetric }: HopDefinition): Properties {
  return { fromRole: from, toRole: to, reads, inverse, symmetric };
}

/** Days that mean unknown or open; edges leave them out. */
const NO_DAYS: ReadonlySet<PropertyValue | undefined> = new Set([FIRST_DAY, LAST_DAY]);

/** The properties that all edges of a relation have in common, without the counts; the title is in one language. */
export function relationProperties({ id, properties }: ExportedRecord, lang: string): PropertyRow {
  const title = titleIn(lang, id, properties);
  const [startMin, endMax] = [dayOf(properties, 'startMin'), dayOf(properties, 'endMax')];
  return DIRECT_EDGE_LAYOUT.empty.with({
    relation: id,
    title: title.value,
    titleLang: title.lang,
    start: startMin,
    end: endMax,
    startMin,
    startMax: dayOf(properties, 'startMax'),
    endMin: dayOf(properties, 'endMin'),
    endMax,
    type: properties.value('type'),
    when: properties.value('when'),
    startKnown: properties.value('startKnown'),
    endKnown: properties.value('endKnown'),
    ongoing: properties.value('ongoing'),
    status: properties.value('status'),
    support: properties.value('support'),
    supportRank: properties.value('supportRank'),
    contested: properties.value('contested'),
    origins: properties.value('origins'),
  });
}

/** A first or last day of a relation; undefined when it is unknown or open. */
function dayOf(properties: PropertyRow, name: string): PropertyValue | undefined {
  const day = properties.value(name);
  return NO_DAYS.has(day) ? undefined : day;
}

/** Adds how many claims there are about the relation. */
export function withCounts(shared: PropertyRow, { claims, affirming, denying }: ClaimCounts): PropertyRow {
  return shared.with({ claims, affirming, denying });
}

/** The title in a language, or in the nearest one that there is. */
function titleIn(lang: string, id: string, properties: PropertyRow): Label {
  const languages = (properties.value('titleLangs') ?? []) as readonly string[];
  const texts = (properties.value('titles') ?? []) as readonly string[];
  const exact = texts[languages.indexOf(lang)];
  if (exact !== undefined) return { value: exact, lang };
  const all = languages.map((language, index) => ({ lang: language, text: texts[index] ?? '' }));
  return titleOf(id, all, lang);
}

/** The properties of a drawn entity; its label is in one language, or in the nearest one that there is. */
export function directNode({ id, properties, details }: ExportedRecord, lang: string): PropertyRow {
  const names = details
    .filter(({ label }) => label === 'Name')
    .map((detail) => detail.properties.values() as unknown as Name);
  const identifiers = details
    .filter(({ label }) => label === 'Identifier')
    .map((detail) => `${detail.properties.textOrEmpty('scheme')}:${detail.properties.textOrEmpty('value')}`);
  const label = labelOf(id, names, lang);
  return DIRECT_NODE_LAYOUT.empty.with({
    id,
    label: label.value,
    labelLang: label.lang,
    kind: properties.value('kind'),
    description: properties.value('description'),
    identifiers: identifiers.length === 0 ? undefined : identifiers,
    lat: properties.value('pointLat'),
    lon: properties.value('pointLon'),
    degree: properties.value('degree') ?? 0,
  });
}
