import type { RecordKind } from '../../domain/record/data-set';
import { EntenteError } from '../../base/errors';
import type { ExportedDetail, ExportedLink, ExportedRecord, RecordExtent } from '../../domain/export/exported-graph';
import {
  DECLARED_LAYOUTS,
  LINK_LAYOUTS,
  NODE_LAYOUTS,
  type LinkType,
  type NodeLabel,
} from '../../domain/export/graph-model';
import { NULL_TEXT, PropertyRow, type PropertyLayout } from '../../domain/export/property-row';
import type { Parameters } from '../neo4j/database';

/** The label of each kind's nodes. */
export const LABEL_OF_KIND = Object.freeze({
  source: 'Source',
  entity: 'Entity',
  relation: 'Relation',
  claim: 'Claim',
} as const satisfies Readonly<Record<RecordKind, NodeLabel>>);

/** What ends values in texts, and the value that ends a part of a record (filters/exported-texts). */
export const VALUE_END = '\u001e';
const PART_END = '\u001d';

/** What a part of a record is, by its first value. */
interface PartDefinition {
  /** Null for links. */
  readonly detail: ExportedDetail['label'] | null;
  /** Place among the details or the links of a record. */
  readonly order: number;
  readonly layout: PropertyLayout;
}

const PARTS: ReadonlyMap<string, PartDefinition> = new Map<string, PartDefinition>([
  ...(['Name', 'Identifier', 'FormerId'] as const).map(
    (detail, order) => [detail, { detail, order, layout: NODE_LAYOUTS[detail] }] as const,
  ),
  ...Object.entries(LINK_LAYOUTS).map(([type, layout], order) => [type, { detail: null, order, layout }] as const),
]);

function orderOf(name: string): number {
  return PARTS.get(name)?.order ?? 0;
}

/** The part that says which kind of entity a record is, by the label of its kind. */
const KIND_LABEL = 'Label';

/** Makes records of the texts that a statement gives of those of a kind. */
export class RecordReader {
  readonly #kind: RecordKind;
  readonly #layout: PropertyLayout;

  constructor(kind: RecordKind, extent: RecordExtent) {
    this.#kind = kind;
    this.#layout = extent === 'WHOLE' ? NODE_LAYOUTS[LABEL_OF_KIND[kind]] : DECLARED_LAYOUTS[kind];
  }

  /** The parameters by which the statement gives the properties that are read, in their order. */
  get parameters(): Parameters {
    const { scalars, lists } = this.#layout;
    return { scalars, lists };
  }

  /**
   * The record of a text (filters/exported-texts).
   *
   * Throws EntenteError INTERNAL for what no text of a record is: someone else wrote into the graph.
   */
  read(text: string): ExportedRecord {
    const values = text.split(VALUE_END);
    const count = this.#layout.columns.length;
    if (values[count] !== PART_END) throw unknownText(text);
    const properties = new PropertyRow(this.#layout, values.slice(0, count));
    const details: ExportedDetail[] = [];
    const links: ExportedLink[] = [];
    let kindLabel: string | null = null;
    let at = count + 2;
    for (let left = Number(values[count + 1]); left > 0; left--) {
      const end = values.indexOf(PART_END, at);
      if (end < 0) throw unknownText(text);
      const part = values.slice(at, end);
      if (this.#isKindLabel(part)) kindLabel = part[1] ?? null;
      else addPart(part, details, links);
      at = end + 1;
    }
    // After the last part comes what its end has after it: nothing.
    if (at !== values.length - 1) throw unknownText(text);
    return {
      kind: this.#kind,
      id: properties.textOrEmpty('id'),
      kindLabel,
      properties,
      details: details.length > 1 ? details.sort(inOrderOfDetails) : details,
      links: links.length > 1 ? links.sort(inOrderOfLinks) : links,
    };
  }

  #isKindLabel(part: readonly string[]): boolean {
    return this.#kind === 'entity' && part.length === 2 && part[0] === KIND_LABEL;
  }
}

/** Adds what a part is, by its values, to the details or the links of its record. */
function addPart(values: readonly string[], details: ExportedDetail[], links: ExportedLink[]): void {
  const [type = '', id = ''] = values;
  const part = PARTS.get(type);
  if (part === undefined) throw unknownText(type);
  const properties = values.length > 2 ? propertiesOfPart(values, part.layout) : part.layout.empty;
  if (part.detail !== null) details.push({ label: part.detail, properties });
  else links.push({ type: type as LinkType, label: labelOfId(id), id, inward: type === 'PARTICIPATES_IN', properties });
}

/** The properties of a part, whose names and values follow its type and its id. */
function propertiesOfPart(values: readonly string[], layout: PropertyLayout): PropertyRow {
  const texts = [...layout.empty.texts];
  for (let index = 2; index < values.length; index += 2) {
    const column = layout.columnOf(values[index] ?? '');
    const text = values[index + 1];
    if (column === undefined || text === undefined || text === NULL_TEXT) throw unknownText(values.join(' '));
    texts[column.place] = text;
  }
  return new PropertyRow(layout, texts);
}

/** What says that a text is none that a statement would make of what Entente wrote. */
export function unknownText(found: string): EntenteError {
  const shown = JSON.stringify(found.slice(0, 200));
  return new EntenteError('INTERNAL', `The graph holds what no record of ours has: ${shown}`, {
    hint: 'Something other than Entente wrote it: take it off.',
  });
}

/** The prefix of an id says what it names. */
function labelOfId(id: string): NodeLabel {
  const kind = id.slice(0, id.indexOf(':')) as RecordKind;
  return LABEL_OF_KIND[kind];
}

/** By label, then ordinal, and former ids as they are. */
function inOrderOfDetails(one: ExportedDetail, other: ExportedDetail): number {
  if (one.label !== other.label) return orderOf(one.label) - orderOf(other.label);
  if (one.label === 'FormerId') return one.properties.textOrEmpty('id') < other.properties.textOrEmpty('id') ? -1 : 1;
  return Number(one.properties.textOrEmpty('ordinal')) - Number(other.properties.textOrEmpty('ordinal'));
}

/** By type in the order of LINK_TYPES, then ordinal (nought where there is none), then the other end; by role besides where all else is equal. */
function inOrderOfLinks(one: ExportedLink, other: ExportedLink): number {
  if (one.type !== other.type) return orderOf(one.type) - orderOf(other.type);
  const ordinals = Number(one.properties.textOrEmpty('ordinal')) - Number(other.properties.textOrEmpty('ordinal'));
  if (ordinals !== 0) return ordinals;
  if (one.id === other.id) return one.properties.textOrEmpty('role') < other.properties.textOrEmpty('role') ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
