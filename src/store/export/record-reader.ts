import type { RecordKind } from '../../domain/record/data-set';
import type { ExportedDetail, ExportedLink, ExportedRecord, RecordExtent } from '../../domain/export/exported-graph';
import { DECLARED_LAYOUTS, LINK_LAYOUTS, NODE_LAYOUTS } from '../../domain/export/graph-model';
import { INWARD_LINK, type LinkType } from '../../domain/record/links';
import { PropertyRow, type PropertyLayout } from '../../domain/export/property-row';
import type { PropertyValue } from '../../domain/record/properties';
import { kindOfId, LABEL_OF_KIND } from '../../domain/export/record-labels';
import type { Parameters } from '../neo4j/database';
import { PART_END, unknownText, VALUE_END, valueOfText } from './value-texts';

/** What a part of a record is, known by the first value of its text. */
interface PartDefinition {
  /** Null for links. */
  readonly detail: ExportedDetail['label'] | null;
  /** Its place among the details or the links of a record. */
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

/** The first value of the part that holds the label of an entity's kind. */
const KIND_LABEL = 'Label';

/** Makes records of one kind out of the texts that a statement gives. */
export class RecordReader {
  readonly #kind: RecordKind;
  readonly #layout: PropertyLayout;

  constructor(kind: RecordKind, extent: RecordExtent) {
    this.#kind = kind;
    this.#layout = extent === 'WHOLE' ? NODE_LAYOUTS[LABEL_OF_KIND[kind]] : DECLARED_LAYOUTS[kind];
  }

  /** The parameters that tell the statement which properties to give, and in which order. */
  get parameters(): Parameters {
    const { scalars, lists } = this.#layout;
    return { scalars, lists };
  }

  /**
   * The record of a text (filters/exported-texts).
   *
   * Throws EntenteError INTERNAL for a text that no record of ours has: somebody else wrote into the graph.
   */
  read(text: string): ExportedRecord {
    const texts = text.split(VALUE_END);
    const { columns } = this.#layout;
    if (texts[columns.length] !== PART_END) throw unknownText(text);
    const properties = new PropertyRow(
      this.#layout,
      columns.map(({ type, place }) => valueOfText(texts[place] ?? '', type)),
    );
    const details: ExportedDetail[] = [];
    const links: ExportedLink[] = [];
    let kindLabel: string | null = null;
    let at = columns.length + 2;
    for (let left = Number(texts[columns.length + 1]); left > 0; left--) {
      const end = texts.indexOf(PART_END, at);
      if (end < 0) throw unknownText(text);
      const part = texts.slice(at, end);
      if (this.#isKindLabel(part)) kindLabel = part[1] ?? null;
      else addPart(part, details, links);
      at = end + 1;
    }
    // The end of the last part is followed by an empty text and by nothing else.
    if (at !== texts.length - 1) throw unknownText(text);
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

/** Adds a part of a record, given as its texts, to the details or the links. */
function addPart(texts: readonly string[], details: ExportedDetail[], links: ExportedLink[]): void {
  const [type = '', id = ''] = texts;
  const part = PARTS.get(type);
  if (part === undefined) throw unknownText(type);
  const properties = texts.length > 2 ? propertiesOfPart(texts, part.layout) : part.layout.empty;
  if (part.detail !== null) details.push({ label: part.detail, properties });
  else {
    const label = LABEL_OF_KIND[kindOfId(id)];
    links.push({ type: type as LinkType, label, id, inward: type === INWARD_LINK, properties });
  }
}

/** The properties of a part: after its type and its id come names and values by turns. */
function propertiesOfPart(texts: readonly string[], layout: PropertyLayout): PropertyRow {
  const values = layout.columns.map((): PropertyValue | undefined => undefined);
  for (let index = 2; index < texts.length; index += 2) {
    const column = layout.columnOf(texts[index] ?? '');
    const text = texts[index + 1];
    const value = column === undefined || text === undefined ? undefined : valueOfText(text, column.type);
    if (column === undefined || value === undefined) throw unknownText(texts.join(' '));
    values[column.place] = value;
  }
  return new PropertyRow(layout, values);
}

/** By label, then by ordinal; former ids by id. */
function inOrderOfDetails(one: ExportedDetail, other: ExportedDetail): number {
  if (one.label !== other.label) return orderOf(one.label) - orderOf(other.label);
  if (one.label === 'FormerId') return one.properties.textOrEmpty('id') < other.properties.textOrEmpty('id') ? -1 : 1;
  return ordinalOf(one) - ordinalOf(other);
}

/** By type in the order of LINK_TYPES, then by ordinal (0 where there is none), by the other end, and by role. */
function inOrderOfLinks(one: ExportedLink, other: ExportedLink): number {
  if (one.type !== other.type) return orderOf(one.type) - orderOf(other.type);
  const ordinals = ordinalOf(one) - ordinalOf(other);
  if (ordinals !== 0) return ordinals;
  if (one.id === other.id) return one.properties.textOrEmpty('role') < other.properties.textOrEmpty('role') ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

function ordinalOf({ properties }: ExportedDetail | ExportedLink): number {
  return Number(properties.value('ordinal') ?? 0);
}
