import { PropertyLayout } from '../domain/export/property-row';
import type { PropertyType } from '../domain/record/properties';

/** What a property of a drawn node or edge is: its type, and its meaning in a sentence. */
export interface DirectProperty {
  readonly type: PropertyType;
  readonly meaning: string;
}

/** Properties by name, each with its type and meaning. */
export type Codebook = Readonly<Record<string, DirectProperty>>;

/** The layout of the rows of a codebook. */
export function layoutOf(codebook: Codebook): PropertyLayout {
  return new PropertyLayout(Object.fromEntries(Object.entries(codebook).map(([name, { type }]) => [name, type])));
}

/** The properties of drawn entities. */
export const DIRECT_NODE_PROPERTIES = Object.freeze({
  id: { type: 'string', meaning: 'Id of the entity' },
  label: { type: 'string', meaning: 'Name in the language asked for, or the nearest to it' },
  labelLang: { type: 'string', meaning: 'Language of the label (BCP 47)' },
  kind: { type: 'string', meaning: 'Kind of entity' },
  description: { type: 'string', meaning: 'What it is, in a sentence' },
  identifiers: { type: 'string[]', meaning: 'Numbers under which others know it, SCHEME:value' },
  lat: { type: 'float', meaning: 'Latitude, WGS 84 degrees' },
  lon: { type: 'float', meaning: 'Longitude, WGS 84 degrees' },
  degree: { type: 'int', meaning: 'Distinct neighbours in the whole graph as it is today, whatever part was taken' },
} as const satisfies Codebook);

/** The properties of drawn edges. */
export const DIRECT_EDGE_PROPERTIES = Object.freeze({
  id: { type: 'string', meaning: 'Id of the edge: relation, then role and id of both ends' },
  relation: { type: 'string', meaning: 'Id of the relation; a relation of many participants has many edges' },
  type: { type: 'string', meaning: 'Type of the relation' },
  fromRole: { type: 'string', meaning: 'Role in which the source takes part' },
  toRole: { type: 'string', meaning: 'Role in which the target takes part' },
  reads: { type: 'string', meaning: 'How the edge reads from source to target' },
  inverse: { type: 'string', meaning: 'How it reads from target to source' },
  symmetric: { type: 'boolean', meaning: 'True: it has no direction, and the lower id is the source' },
  title: { type: 'string', meaning: 'Title of the relation in the language asked for, or the nearest to it' },
  titleLang: { type: 'string', meaning: 'Language of the title (BCP 47)' },
  when: { type: 'string', meaning: 'Time as recorded (EDTF)' },
  start: { type: 'date', meaning: 'First day on which it may have begun, as startMin; absent: not known or open' },
  end: { type: 'date', meaning: 'Last day on which it may have ended, as endMax; absent: not known, open or ongoing' },
  startMin: { type: 'date', meaning: 'First day on which it may have begun' },
  startMax: { type: 'date', meaning: 'Last day on which it may have begun' },
  endMin: { type: 'date', meaning: 'First day on which it may have ended' },
  endMax: { type: 'date', meaning: 'Last day on which it may have ended' },
  startKnown: { type: 'boolean', meaning: 'False: no start was given' },
  endKnown: { type: 'boolean', meaning: 'False: no end was given' },
  ongoing: { type: 'boolean', meaning: 'True: it goes on' },
  status: { type: 'string', meaning: 'How well it is known, computed from claims: ALLEGED stays alleged' },
  support: { type: 'string', meaning: 'What speaks for it, without what speaks against it' },
  supportRank: { type: 'int', meaning: 'Support as a number, to compare and to draw' },
  contested: { type: 'boolean', meaning: 'True: somebody denies it' },
  origins: { type: 'int', meaning: 'Independent origins of what is stated, at least' },
  claims: { type: 'int', meaning: 'Claims made about the relation by the day asked for, ended ones included' },
  affirming: { type: 'int', meaning: 'Of them, claims that affirm whatever aspect of it they are about' },
  denying: { type: 'int', meaning: 'Of them, claims that deny whatever aspect of it they are about' },
} as const satisfies Codebook);

/** The layouts of drawn entities and edges. */
export const DIRECT_NODE_LAYOUT = layoutOf(DIRECT_NODE_PROPERTIES);
export const DIRECT_EDGE_LAYOUT = layoutOf(DIRECT_EDGE_PROPERTIES);
